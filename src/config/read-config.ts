import { existsSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { basename, extname, join } from 'node:path';
import { CannotRun } from '../model/cannot-run.ts';
import { validate } from '../read/validate.ts';
import { configSchema, noConfig, type Config } from './schema.ts';

/** In this order; the first that is there is read. */
const NAMES = ['fyr.config.ts', 'fyr.config.js', 'fyr.config.mjs'];

/** The configuration file of a company's folder, if it has one. */
export function configFile(root: string): string | undefined {
	return NAMES.map((name) => join(root, name)).find((file) => existsSync(file));
}

/**
 * The configuration of a company's folder; Node itself takes the types out of it.
 *
 * @throws {CannotRun} If it cannot be loaded, or holds what it may not, with file and key.
 */
export async function readConfig(root: string): Promise<Config> {
	const file = configFile(root);
	return file === undefined ? noConfig : parseConfig(loadConfig(file), file);
}

/**
 * What a configuration file exports; a file is run once, however often it is asked for.
 *
 * @throws {CannotRun} If it cannot be run.
 */
export function loadConfig(file: string): unknown {
	const hooks = registerHooks({
		// Also where Fyr runs without being installed in that folder: by npx, or as it is developed.
		resolve: (name, context, next) =>
			name === 'fyr/config' ? { url: ownConfig, shortCircuit: true } : next(name, context),
	});
	try {
		const module: { default?: unknown } = createRequire(file)(file);
		return module.default;
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new CannotRun(`${file} cannot be loaded: ${reason}`);
	} finally {
		hooks.deregister();
	}
}

const ownConfig = new URL(`./index${extname(import.meta.url)}`, import.meta.url).href;

function parseConfig(value: unknown, file: string): Config {
	const name = basename(file);
	if (typeof value !== 'object' || value === null) {
		throw new CannotRun(`${name}: Write "export default defineConfig({ … })".`);
	}
	const start = { line: 1, column: 1 };
	const { data, problems } = validate(
		configSchema,
		{ value, problems: [], notes: [], placeOf: () => start },
		name,
	);
	if (data) return data;
	throw new CannotRun(problems.map(({ message }) => `${name}: ${message}`).join('\n'));
}
