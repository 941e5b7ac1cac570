import { parseArgs } from 'node:util';
import { suggestion } from '../model/nearest.ts';
import { backUp } from './backup.ts';
import { readConfig, type Config } from './config.ts';
import { exportVotes, type ExportFormat } from './export.ts';
import { jsonLog } from './log.ts';
import { settingsHelp } from './settings.ts';
import { startFeedback } from './start.ts';
import { openStoreReader } from './store/open.ts';

const usage = `Usage: npm run feedback [-- <command>]

Take readers' votes on articles and keep them. Without a command: serve until stopped.

  export [--format ndjson|csv]  Print every vote, one a line, and end.
  backup <file>                 Copy the votes while they are being written, and end.

Settings, from the environment:
${settingsHelp()}

Exits 0 when it is stopped, 2 if it could not run.`;

type Command = (config: Config, rest: string[], format: ExportFormat) => Promise<void>;

const commands: Record<string, Command> = {
	export: async ({ store }, rest, format) => {
		if (rest.length > 0)
			throw new Error(`"export" takes nothing more, received "${rest.join(' ')}".`);
		const reader = await openStoreReader(store);
		await exportVotes(reader, process.stdout, format).finally(reader.close);
	},
	backup: async ({ store }, rest) => {
		const [file] = rest;
		if (file === undefined || rest.length > 1) {
			throw new Error('Name one file: npm run feedback -- backup votes-copy.db');
		}
		await backUp(store, file);
		console.error(`Copied to ${file}.`);
	},
};

async function serve(config: Config): Promise<void> {
	const log = jsonLog(config.logLevel);
	const { url, adminUrl, close } = await startFeedback({ config, log });
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => {
			log('info', 'stopping');
			void close().then(() => log('info', 'stopped'));
		});
	}
	// The manifest is looked at every second anyway; without this, the signal would end the process.
	process.on('SIGHUP', () => log('info', 'The manifest is read again when it has changed.'));
	log('info', `Feedback endpoint: ${url}/v1/votes`);
	if (adminUrl !== undefined) log('info', `Report, export and comments: ${adminUrl}/report`);
}

async function main(args: string[]): Promise<void> {
	const options = {
		help: { type: 'boolean', short: 'h' },
		format: { type: 'string', default: 'ndjson' },
	} as const;
	const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
	const [name, ...rest] = positionals;
	if (values.help) return console.log(usage);
	const { format } = values;
	if (format !== 'ndjson' && format !== 'csv') {
		throw new Error(`Expected --format ndjson or csv, received "${format}".`);
	}
	const config = readConfig(process.env);
	if (name === undefined) return serve(config);
	const command = commands[name];
	if (command) return command(config, rest, format);
	const known = Object.keys(commands);
	throw new Error(`There is no command "${name}".${suggestion(name, known)}`);
}

try {
	await main(process.argv.slice(2));
} catch (error) {
	const detail = error instanceof Error ? error.message : String(error);
	console.error(`feedback: ${detail}\nFor help: npm run feedback -- --help`);
	process.exitCode = 2;
}
