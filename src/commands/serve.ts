import { closeOnSignal } from '../feedback/close-on-signal.ts';
import { readConfig } from '../feedback/config.ts';
import { run, type ExitCode } from './cli/run.ts';
import { serveSite } from './serve-site.ts';

const usage = `Usage: npm run serve -- [--out <dir>]

Serve the built site and the feedback endpoint at one address, http://localhost:4321.

  --out <dir>  Folder of the built site (dist).

Settings are those of npm run feedback, which lists them: npm run feedback -- --help.
Exits 0 when it is stopped, 2 if it could not run.`;

const options = { out: { type: 'string', default: 'dist' } } as const;

await run('serve', usage, options, async ({ values }): Promise<ExitCode> => {
	const server = await serveSite({ config: readConfig(process.env), folder: values.out });
	closeOnSignal(server.close);
	console.log(`Help center: ${server.home.replace('127.0.0.1', 'localhost')}`);
	return 0;
});
