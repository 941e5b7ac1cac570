import type { z } from 'zod';
import { CannotRun } from '../model/cannot-run.ts';
import { suggestion } from '../model/nearest.ts';
import { SETTINGS, type Setting } from './settings.ts';

/** Names that other commands read. */
const FOREIGN = ['FYR_CONTENT'];

/** Settings of the endpoint; see settings.ts for what each says. */
export type Config = {
	[Name in keyof typeof SETTINGS]: z.output<(typeof SETTINGS)[Name]['schema']>;
};

/**
 * Settings of the endpoint.
 *
 * @throws {CannotRun} Naming every fault, also any name that begins with FYR_ and is not one of ours: a
 * misspelt setting must not be a default in silence.
 */
export function readConfig(env: Record<string, string | undefined>): Config {
	const faults = unknownNames(env);
	const values = Object.entries<Setting<unknown>>(SETTINGS).map(([key, setting]) => {
		const said = env[setting.name] ?? otherName(setting, env) ?? setting.standard;
		const { data, error } = setting.schema.safeParse(said);
		for (const { message } of error?.issues ?? []) faults.push(`${setting.name}: ${message}`);
		return [key, data];
	});
	if (faults.length > 0) throw new CannotRun(faults.join('\n'));
	// A cast, because `Object.fromEntries` forgets which value is whose.
	return Object.fromEntries(values) as Config;
}

/** Hosting services give a database's address under a name of their own. */
function otherName(
	{ name }: Setting<unknown>,
	{ DATABASE_URL: url }: Record<string, string | undefined>,
): string | undefined {
	return name === SETTINGS.store.name && /^postgres(ql)?:/.test(url ?? '') ? url : undefined;
}

function unknownNames(env: Record<string, string | undefined>): string[] {
	const known = [...Object.values(SETTINGS).map(({ name }) => name), ...FOREIGN];
	return Object.keys(env)
		.filter((name) => name.startsWith('FYR_') && !known.includes(name))
		.map((name) => `${name} is no setting.${suggestion(name, known)}`);
}
