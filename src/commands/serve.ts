import { closeOnSignal } from '../feedback/close-on-signal.ts';
import { openProject } from '../read/project.ts';
import { endpointConfig } from './cli/endpoint-config.ts';
import { defineCommand, type ExitCode } from './cli/run.ts';
import { serveSite } from './serve-site.ts';

const usage = `Usage: npm run serve -- [--out <dir>]

Serve the built site and the feedback endpoint at one address, http://localhost:4321.

  --out <dir>  Folder of the built site (dist).

Settings are those of npm run feedback, which lists them: npm run feedback -- --help.
Exits 0 when it is stopped, 2 if it could not run.`;

const options = { out: { type: 'string' } } as const;

export const command = defineCommand(
	'serve',
	usage,
	options,
	async ({ values, environment, folders }): Promise<ExitCode> => {
		const project = await openProject(folders(values.out));
		const server = await serveSite(project, { config: endpointConfig(project, environment) });
		closeOnSignal(server.close);
		console.log(`Help center: ${server.home.replace('127.0.0.1', 'localhost')}`);
		return 0;
	},
);
