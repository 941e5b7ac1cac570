import { suggestion } from '../src/model/nearest.ts';
import { benchFeedback } from './lib/bench/feedback/bench.ts';
import { printed, printedRound } from './lib/bench/feedback/print.ts';
import { benchSearch } from './lib/bench/search/bench.ts';
import { run, WrongUsage, type ExitCode } from './lib/run.ts';

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
	json: { type: 'boolean' },
} as const;

await run('bench', usage, options, async ({ values, positionals }): Promise<ExitCode> => {
	const print = <Result>(result: Result, show: (result: Result) => void): void =>
		values.json ? console.log(JSON.stringify(result, undefined, '\t')) : show(result);
	const [name = '', ...rest] = positionals;
	if (rest.length > 0) throw new WrongUsage(`"${rest.join(' ')}" is not needed.`);
	if (name === 'search') {
		const { articles, locale } = values;
		const result = await benchSearch({ articles: count(articles, 'articles'), locale });
		const longTasks = result.longTasks.join(', ') || 'none';
		print(result, () => console.table({ ...result, longTasks }));
		return 0;
	}
	if (name !== 'feedback') {
		throw new WrongUsage(`There is no bench "${name}".${suggestion(name, ['feedback', 'search'])}`);
	}
	const amounts = {
		rounds: count(values.rounds, 'rounds'),
		seconds: count(values.seconds, 'seconds'),
		clients: count(values.clients, 'clients'),
	};
	const result = await benchFeedback(amounts, (...round) => console.error(printedRound(...round)));
	print(result, () => console.log(printed(result)));
	return result.targets.every(({ met }) => met) ? 0 : 1;
});

function count(text: string, option: string): number {
	if (/^[1-9]\d*$/.test(text)) return Number(text);
	throw new WrongUsage(`Expected a number for --${option}, received "${text}".`);
}
