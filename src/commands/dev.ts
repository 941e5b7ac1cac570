import { requirePackages } from '../read/installed-packages.ts';
import { problemsText } from '../read/problems-text.ts';
import { openProject } from '../read/project.ts';
import { closeOnSignal } from '../feedback/close-on-signal.ts';
import { startDev } from './building/astro-dev.ts';
import { endpointConfig } from './cli/endpoint-config.ts';
import { problemsOfInvalidSite } from './checking/problems-in.ts';
import { defineCommand } from './cli/run.ts';

const usage = `Usage: npm run dev

Show the help center as you write, drafts included, at http://localhost:4321. Pages follow your
edits. The feedback endpoint is there too; what you send with it stays apart from readers' votes.

FYR_CONTENT names another content root than content/; FYR_PORT another port.
Exits 0 when it is stopped, 1 if site.yaml is not valid, 2 if it could not run.`;

export const command = defineCommand('dev', usage, {}, async ({ environment, folders }) => {
	const here = folders();
	const problems = problemsOfInvalidSite(here);
	if (problems) {
		console.log(problemsText(problems));
		return 1;
	}
	requirePackages(here.root);
	const server = await startDev(await openProject(here), endpointConfig(here, environment));
	closeOnSignal(server.stop);
	return 0;
});
