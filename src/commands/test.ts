import { readConfig } from '../config/read-config.ts';
import { openProject } from '../read/project.ts';
import { brokenLinks } from './building/broken-links.ts';
import { buildAndReport } from './building/build-report.ts';
import { problemsIn } from './checking/problems-in.ts';
import { count, countProblems, printProblems } from './cli/print.ts';
import { defineCommand, type ExitCode } from './cli/run.ts';

const usage = `Usage: npm test

Everything that must hold before a help center is published: check finds nothing, it builds, and every
link, file and place that a page names is there.

Exits 0 if all of it holds, 1 if something does not, 2 if it could not run.`;

export const command = defineCommand(
	'test',
	usage,
	{},
	async ({ cwd, folders }): Promise<ExitCode> => {
		const here = folders();
		const { problems, amount } = problemsIn(here, await readConfig(here.root));
		printProblems(problems, 'text', { content: here.content, cwd });
		console.error(`${amount}, ${countProblems(problems)}.`);
		if ((await buildAndReport(here)) === 'not') return 1;
		const { pages, broken } = brokenLinks(here.out, (await openProject(here)).site);
		for (const line of broken) console.log(line);
		console.error(`${count(pages, 'page')} read, ${count(broken.length, 'broken link')}.`);
		const isFine = problems.every(({ severity }) => severity === 'hint') && broken.length === 0;
		return isFine ? 0 : 1;
	},
);
