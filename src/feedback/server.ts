import { parseArgs } from 'node:util';
import { readConfig } from './config.ts';
import { exportVotes } from './export.ts';
import { startFeedback } from './start.ts';
import { openStoreReader } from './store/open.ts';

const usage = `Usage: npm run feedback [-- export]

Take readers' votes on articles and keep them.

  export    Print every vote as NDJSON, one JSON object a line, and end.

Settings, from the environment:
  FYR_PORT      Port to listen on (4321).
  FYR_HOST      Address to listen on (127.0.0.1; 0.0.0.0 for all).
  FYR_STORE     Where votes are kept (sqlite:.fyr/feedback.db).
  FYR_MANIFEST  What the build published (dist/manifest.json).
  FYR_ORIGINS   Further origins whose pages may vote, with commas between.

Exits 0 when it is stopped, 2 if it could not run.`;

async function main(args: string[]): Promise<void> {
	const options = { help: { type: 'boolean', short: 'h' } } as const;
	const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
	const [command, ...rest] = positionals;
	if (values.help) return console.log(usage);
	if (rest.length > 0 || (command !== undefined && command !== 'export')) {
		throw new Error(`There is no command "${positionals.join(' ')}". There is: export.`);
	}
	const config = readConfig(process.env);
	if (command === 'export') {
		const store = await openStoreReader(config.store);
		await exportVotes(store, process.stdout).finally(store.close);
		return;
	}
	const { url, close } = await startFeedback(config);
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
	console.log(`Feedback endpoint: ${url}/v1/votes, votes in ${config.store}`);
}

try {
	await main(process.argv.slice(2));
} catch (error) {
	const detail = error instanceof Error ? error.message : String(error);
	console.error(`feedback: ${detail}\nFor help: npm run feedback -- --help`);
	process.exitCode = 2;
}
