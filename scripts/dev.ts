import { readConfig } from '../src/feedback/config.ts';
import { dev } from './lib/astro.ts';
import { run } from './lib/run.ts';

const usage = `Usage: npm run dev

Show the help center as you write, drafts included, at http://localhost:4321. Pages follow your
edits; the feedback endpoint is there too.

FYR_CONTENT names another content root than content/; FYR_PORT another port.
Exits 0 when it is stopped, 2 if it could not run.`;

await run('dev', usage, {}, async () => {
	const { port, host } = readConfig(process.env);
	const code = await dev(['--port', String(port), '--host', host]);
	return code === 0 ? 0 : 2;
});
