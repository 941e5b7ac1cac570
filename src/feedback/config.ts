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
 * @param defaults What holds where the environment says nothing, if not what `--help` names.
 * @throws {CannotRun} Naming every fault, also any name that begins with FYR_ and is not one of ours: a
 * misspelt setting must not be a default in silence.
 */
export function readConfig(
	env: Record<string, string | undefined>,
	defaults: Partial<Record<string, string>> = {},
): Config {
	const faults = unknownNames(env);
	const values = Object.entries<Setting<unknown>>(SETTINGS).map(([key, setting]) => {
		const text =
			env[setting.name] ?? otherName(setting, env) ?? defaults[key] ?? setting.defaultText;
		const { data, error } = setting.schema.safeParse(text);
		for (const { message } of error?.issues ?? []) faults.push(`${setting.name}: ${message}`);
		return [key, data];
	});
	if (faults.length > 0) throw new CannotRun(faults.join('\n'));
	// A cast, because `Object.fromEntries` forgets which value is whose.
	return Object.fromEntries(values) as Config;
}

/** Under its former name; or, of a database, under the name that hosting services use. */
function otherName(
	{ name, formerName = '' }: Setting<unknown>,
	env: Record<string, string | undefined>,
): string | undefined {
	if (name !== SETTINGS.store.name) return env[formerName];
	const url = env['DATABASE_URL'];
	return /^postgres(ql)?:/.test(url ?? '') ? url : undefined;
}

function unknownNames(env: Record<string, string | undefined>): string[] {
	const known = [...namesIn(Object.values(SETTINGS)), ...FOREIGN];
	return Object.keys(env)
		.filter((name) => name.startsWith('FYR_') && !known.includes(name))
		.map((name) => `${name} is not a setting.${suggestion(name, known)}`);
}

function namesIn(settings: readonly Setting<unknown>[]): string[] {
	return settings.flatMap(({ name, formerName = [] }) => [name].concat(formerName));
}
