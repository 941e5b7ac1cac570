import { suggestion } from '../src/model/nearest.ts';
import { numberOption } from '../src/commands/cli/number-option.ts';
import { defineCommand, runAsProgram, WrongUsage, type ExitCode } from '../src/commands/cli/run.ts';

const usage = `Usage: npm run bench -- feedback [--rounds <number>] [--seconds <number>] [--clients <number>] [--json]
       npm run bench -- search [--articles <number>] [--locale <code>] [--json]

feedback: votes that the endpoint acknowledges and keeps, beside node:http and better-sqlite3 with one
transaction a vote. Both are real processes, measured in turns; a third sends the votes. Then
PostgreSQL, in batches beside one by one. About a minute and a half.

  --rounds <number>    How often each is measured (5).
  --seconds <number>   How long each time (3).
  --clients <number>   Connections that are kept (64).

search: how fast it answers in Chromium, on a large site made of the texts of FYR_CONTENT.

  --articles <number>  Size of that site (2500).
  --locale <code>      Default: the first of the site.

--json prints JSON. Exits 0 if targets are met or there are none, 1 if one is missed, 2 if it could
not run.`;

const options = {
	rounds: { type: 'string', default: '5' },
	seconds: { type: 'string', default: '3' },
	clients: { type: 'string', default: '64' },
	articles: { type: 'string', default: '2500' },
	locale: { type: 'string' },
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
			const number = (option: 'rounds' | 'seconds' | 'clients' | 'articles') =>
				numberOption(option, values[option]);
			if (name === 'feedback') {
				const amounts = {
					rounds: number('rounds'),
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
			throw new WrongUsage(
				`There is no bench "${name}".${suggestion(name, ['feedback', 'search'])}`,
			);
		},
	),
);
