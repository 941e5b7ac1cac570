import { parseArgs } from 'node:util';
import { build } from 'astro';
import { failureOf } from './build-failure.ts';

/**
 * `astro build` as a program of its own, which hands what went wrong to the one that started it as
 * data: printed, the cause would have to be looked for among everything else that is.
 */
const { outDir, force } = parseArgs({
	options: { outDir: { type: 'string' }, force: { type: 'boolean', default: false } },
}).values;
try {
	await build({ ...(outDir !== undefined && { outDir }), force });
} catch (error) {
	process.exitCode = 1;
	process.send?.(failureOf(error));
} finally {
	// Astro leaves workers that would keep it from ending.
	process.disconnect?.();
}
