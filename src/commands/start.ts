import { closeOnSignal } from '../feedback/close-on-signal.ts';
import { openProject } from '../read/project.ts';
import { endpointConfig } from './cli/endpoint-config.ts';
import { buildAndReport } from './building/build-report.ts';
import { timed } from './cli/progress.ts';
import { defineCommand, type ExitCode } from './cli/run.ts';
import { serveSite } from './serve-site.ts';

const usage = `Usage: npm start

Install what is missing, build the help center, and serve it with its feedback endpoint at
http://localhost:4321.

FYR_CONTENT names another content root than content/; FYR_PORT another port.
Exits 0 when it is stopped, 1 if the content has errors, 2 if it could not run.`;

export const command = defineCommand(
	'start',
	usage,
	{},
	async ({ environment, folders }): Promise<ExitCode> => {
		const here = folders();
		const config = endpointConfig(here, environment);
		console.error('Building the help center …');
		if ((await buildAndReport(here)) === 'not') return 1;
		const server = await timed('Ready to serve', async () =>
			serveSite(await openProject(here), { config }),
		);
		closeOnSignal(server.close);
		console.log(
			`\nHelp center: ${server.home.replace('127.0.0.1', 'localhost')}\nStop it with Ctrl-C.`,
		);
		return 0;
	},
);
