import { suggestion } from '../src/model/nearest.ts';
import { numberOption } from '../src/commands/cli/number-option.ts';
import { defineCommand, runAsProgram, WrongUsage, type ExitCode } from '../src/commands/cli/run.ts';

const usage = `Usage: npm run bench -- feedback [--rounds <number>] [--seconds <number>] [--clients <number>] [--json]
       npm run bench -- search [--articles <number>] [--locale <code>] [--json]
       npm run bench -- build [--pages <numbers>] [--peer <names>] [--rounds <number>] [--json]
       npm run bench -- pages [--pages <number>] [--peer <names>] [--rounds <number>] [--json]

feedback: votes that the endpoint acknowledges and keeps, beside node:http and better-sqlite3 with one
transaction a vote. Both are real processes, measured in turns; a third sends the votes. Then
PostgreSQL, in batches beside one by one. About a minute and a half.

  --rounds <number>    How often each is measured (5).
  --seconds <number>   How long each time (3).
  --clients <number>   Connections that are kept (64).

search: how fast it answers in Chromium, on a large site made of the texts of FYR_CONTENT.

  --articles <number>  Size of that site (2500).
  --locale <code>      Default: the first of the site.

build: how long a generated site takes, new, after one edit and unchanged, how much memory, and how large
its pages are; in turns with other generators, which are installed into a temporary folder. Linux only.

  --pages <numbers>    Articles in all three languages (3000). "300,1000,3000" also says how all grows.
  --peer <names>       Beside it: starlight, docusaurus, vitepress, hugo, or several with commas.
  --rounds <number>    How often each is measured; medians are printed (3).

pages: one page of each kind of such a site on a slow phone (Lighthouse's connection, a processor a
quarter as fast), beside an article of others with the same text: bytes and requests, milliseconds until
something and until the largest part is shown, how long tasks block, what moves, and how soon an article
that is opened from there is shown.

  --pages <number>     Articles in all three languages (60).
  --peer <names>       Beside it (starlight). "" for nobody.
  --rounds <number>    How often each is measured; medians are printed (3).

--json prints JSON. Exits 0 if targets are met or there are none, 1 if one is missed, 2 if it could
not run.`;

const options = {
	rounds: { type: 'string' },
	seconds: { type: 'string', default: '3' },
	clients: { type: 'string', default: '64' },
	articles: { type: 'string', default: '2500' },
	locale: { type: 'string' },
	pages: { type: 'string' },
	peer: { type: 'string' },
	json: { type: 'boolean', default: false },
} as const;

await runAsProgram(
	defineCommand(
		'bench',
		usage,
		options,
		async ({ values, positionals, folders }): Promise<ExitCode> => {
			const [name = '', ...rest] = positionals;
			if (rest.length > 0) throw new WrongUsage(`"${rest.join(' ')}" is not needed.`);
			const number = (option: 'seconds' | 'clients' | 'articles') =>
				numberOption(option, values[option]);
			const rounds = (usual: string) => numberOption('rounds', values.rounds ?? usual);
			if (name === 'feedback') {
				const amounts = {
					rounds: rounds('5'),
					seconds: number('seconds'),
					clients: number('clients'),
				};
				const { runFeedbackBench } = await import('./lib/bench/feedback/run.ts');
				return (await runFeedbackBench(amounts, values.json)) ? 0 : 1;
			}
			if (name === 'search') {
				const { runSearchBench } = await import('./lib/bench/search/run.ts');
				await runSearchBench(
					{ from: folders(), articles: number('articles'), locale: values.locale },
					values.json,
				);
				return 0;
			}
			if (name === 'build') {
				const { runBuildBench } = await import('./lib/bench/build/run.ts');
				const pages = (values.pages ?? '3000')
					.split(',')
					.map((each) => numberOption('pages', each));
				const peers = peersIn(values.peer ?? '');
				await runBuildBench({ pages, peers, rounds: rounds('3') }, values.json);
				return 0;
			}
			if (name === 'pages') {
				const { runPagesBench } = await import('./lib/bench/pages/run.ts');
				const pages = numberOption('pages', values.pages ?? '60');
				const peers = peersIn(values.peer ?? 'starlight');
				await runPagesBench({ pages, peers, rounds: rounds('3') }, values.json);
				return 0;
			}
			throw new WrongUsage(
				`There is no bench "${name}".${suggestion(name, ['build', 'feedback', 'pages', 'search'])}`,
			);
		},
	),
);

function peersIn(names: string): string[] {
	return names.split(',').filter((each) => each !== '');
}
