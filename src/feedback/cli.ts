import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { suggestion } from '../model/nearest.ts';
import { readConfig, type Config } from './config.ts';
import { settingsHelp } from './settings.ts';
import { openStore, openStoreReader } from './store/open.ts';

const usage = `Usage: npm run feedback [-- <command>]

Take readers' votes on articles and keep them. Without a command: serve until stopped.

  export [--format ndjson|csv]           Print every vote, one a line, and end.
  report [--format text|json|html|csv]   Print what readers say, and end; as npm run report.
  backup <file>                          Copy the votes while they are being written, and end.
  restore <file>                         Put such a copy in place; stop the endpoint first.

Settings, from the environment:
${settingsHelp()}

Exits 0 when it is stopped, 2 if it could not run.`;

type Command = (config: Config, rest: string[], format: string | undefined) => Promise<void>;

/** Each loads what it needs itself, so that serving does not wait for what only others use. */
const commands: Record<string, Command> = {
	export: async ({ store }, rest, format) => {
		refuseMore('export', rest);
		const { exportVotes, EXPORT_FORMATS } = await import('./export.ts');
		const wanted = oneOf(EXPORT_FORMATS, format);
		const reader = await openStoreReader(store);
		await exportVotes(reader, process.stdout, wanted).finally(reader.close);
	},
	report: async (config, rest, format) => {
		refuseMore('report', rest);
		const { formatReport, REPORT_FORMATS } = await import('./report/format-report.ts');
		const { reportFrom } = await import('./report/report-from.ts');
		const wanted = oneOf(REPORT_FORMATS, format);
		const { locale } = Intl.DateTimeFormat().resolvedOptions();
		process.stdout.write(await formatReport(await reportFrom(config), wanted, locale));
	},
	backup: async ({ store }, rest) => {
		const [file] = rest;
		if (file === undefined || rest.length > 1) {
			throw new Error('Name one file: npm run feedback -- backup votes-copy.db');
		}
		const { backUp } = await import('./backup.ts');
		await backUp(store, file);
		console.error(`Copied to ${file}.`);
	},
	restore: async ({ store }, rest) => {
		const [file] = rest;
		if (file === undefined || rest.length > 1) {
			throw new Error('Name one file: npm run feedback -- restore votes-copy.db');
		}
		const { restore } = await import('./backup.ts');
		const kept = await restore(store, file);
		console.error(`Restored from ${file}.${kept === undefined ? '' : ` What was there: ${kept}`}`);
	},
};

function refuseMore(name: string, rest: readonly string[]): void {
	if (rest.length === 0) return;
	throw new Error(`"${name}" takes nothing more, received "${rest.join(' ')}".`);
}

/** The first of some words is what holds where none is named. */
function oneOf<Word extends string>(words: readonly [Word, ...Word[]], given?: string): Word {
	if (given === undefined) return words[0];
	const word = words.find((known) => known === given);
	if (word !== undefined) return word;
	throw new Error(`Expected --format ${words.join(' or ')}, received "${given}".`);
}

async function serveEndpoint(config: Config): Promise<void> {
	// The thread that writes takes as long to start as all that answers does to load.
	const [store, { serve }, { jsonLog }] = await Promise.all([
		openStore(config.store),
		import('./run-until-stopped.ts'),
		import('./log.ts'),
	]);
	await serve({ config, store, log: jsonLog(config.logLevel) });
}

async function main(
	args: string[],
	environment: NodeJS.ProcessEnv,
	defaults?: Parameters<typeof readConfig>[1],
): Promise<void> {
	const options = {
		help: { type: 'boolean', short: 'h' },
		format: { type: 'string' },
	} as const;
	const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
	const [name, ...rest] = positionals;
	if (values.help) return console.log(usage);
	const config = readConfig(environment, defaults);
	if (name === undefined) return serveEndpoint(config);
	const command = commands[name];
	if (command) return command(config, rest, values.format);
	const known = Object.keys(commands);
	throw new Error(`There is no command "${name}".${suggestion(name, known)}`);
}

/**
 * Run the endpoint, or one of its commands.
 *
 * @param args What was typed after `feedback`.
 * @param defaults What holds where the environment says nothing.
 * @returns The exit code.
 */
export async function runFeedback(
	args: string[],
	environment: NodeJS.ProcessEnv,
	defaults?: Parameters<typeof readConfig>[1],
): Promise<0 | 2> {
	try {
		await main(args, environment, defaults);
		return 0;
	} catch (error) {
		const detail = error instanceof Error ? error.message : String(error);
		console.error(`feedback: ${detail}\nFor help: npm run feedback -- --help`);
		return 2;
	}
}

if (import.meta.main) {
	// As bin/fyr.mjs does, for whoever starts this file itself; threads learn of it by the environment.
	process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, '../../.cache/compiled-code');
	enableCompileCache();
	process.exitCode = await runFeedback(process.argv.slice(2), process.env);
}
