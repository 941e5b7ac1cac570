import { createRequire } from 'node:module';
import { join } from 'node:path';
import { CannotRun } from '../model/cannot-run.ts';

/**
 * To read content, Fyr needs nothing but itself; what Astro builds imports packages from the help
 * center's own folder.
 *
 * @throws {CannotRun} Where nobody has installed them.
 */
export function requirePackages(root: string): void {
	try {
		createRequire(join(root, 'package.json')).resolve('astro/package.json');
	} catch {
		throw new CannotRun(`The packages of "${root}" are not installed. Write there: npm install`);
	}
}
