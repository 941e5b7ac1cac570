import { readConfig } from '../feedback/config.ts';
import { contentRoot } from '../read/content-root.ts';
import { problemsText } from '../read/problems-text.ts';
import { dev } from './building/astro.ts';
import { problemsOfInvalidSite } from './checking/problems-in.ts';
import { run } from './cli/run.ts';

const usage = `Usage: npm run dev

Show the help center as you write, drafts included, at http://localhost:4321. Pages follow your
edits. The feedback endpoint is there too; what you send with it stays apart from readers' votes.

FYR_CONTENT names another content root than content/; FYR_PORT another port.
Exits 0 when it is stopped, 1 if site.yaml is not valid, 2 if it could not run.`;

await run('dev', usage, {}, async () => {
	const root = contentRoot();
	const problems = problemsOfInvalidSite(root);
	if (problems) {
		console.log(problemsText(problems));
		return 1;
	}
	const { port, host } = readConfig(process.env);
	const code = await dev(root, ['--port', String(port), '--host', host]);
	return code === 0 ? 0 : 2;
});
