import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { CannotRun, contentRoot } from '../src/read/content-root.ts';
import { build } from './lib/astro.ts';
import { run, WrongUsage, type ExitCode } from './lib/run.ts';
import { readBuiltSite } from './lib/search-eval/built-site.ts';
import { evaluate } from './lib/search-eval/evaluate.ts';
import { generateQueries } from './lib/search-eval/generate.ts';
import { readQuerySet } from './lib/search-eval/query-set.ts';
import { missesOf, percentile, rowsOf, table, transferTable } from './lib/search-eval/report.ts';

const usage = `Usage: npm run search:eval -- --queries <file> [--content <dir> | --dist <dir>] [--generated] [--json]

Put judged queries to the search of a site, and to Pagefind alone beside it.

  --queries <file>  JSON: [{ locale, query, class, relevant: [id] }]; may be given more than once.
  --generated       Make queries from the titles too: mistyped, respelled, wrapped in a question.
  --content <dir>   Build this content root first, into a temporary folder. Default: FYR_CONTENT.
  --dist <dir>      Ask a site that is built already.
  --json            Print everything, the queries that were missed included, as JSON.

docs/search.md describes the format. Exits 0 if it could run, else 2.`;

const options = {
	queries: { type: 'string', multiple: true },
	generated: { type: 'boolean' },
	content: { type: 'string' },
	dist: { type: 'string' },
	json: { type: 'boolean' },
} as const;

await run('search:eval', usage, options, async ({ values }): Promise<ExitCode> => {
	const files = values.queries ?? [];
	if (files.length === 0 && !values.generated) throw new WrongUsage('Name a file of --queries.');
	if (values.content && values.dist) throw new WrongUsage('Choose --content or --dist.');
	const judged = files.flatMap((file) => readQuerySet(file));
	await using folder = await siteFolder(values);
	const site = readBuiltSite(folder.dist);
	const runs = await evaluate(site, judged, true);
	const generated = values.generated
		? [...site.locales].flatMap(([locale, articles]) => generateQueries(locale, articles))
		: [];
	const runsOfGenerated = await evaluate(site, generated, false);
	const all = [...rowsOf(runs), ...rowsOf(runsOfGenerated)];
	if (values.json) {
		const misses = [...missesOf(runs), ...missesOf(runsOfGenerated)];
		console.log(JSON.stringify({ rows: all, runs, misses }, undefined, '\t'));
		return 0;
	}
	console.log(table(all));
	if (judged.length > 0) console.log(`\n${transferTable(runs)}`);
	for (const { name, times } of [...runs, ...runsOfGenerated]) {
		if (times.length > 0)
			console.error(`${name}: p95 ${percentile(times, 0.95).toFixed(1)} ms in Node, warm`);
	}
	return 0;
});

/** The site to ask, gone afterwards if it was built for this. */
async function siteFolder(values: { content?: string | undefined; dist?: string | undefined }) {
	if (values.dist !== undefined) {
		return { dist: resolve(values.dist), [Symbol.asyncDispose]: () => Promise.resolve() };
	}
	const environment = {
		...process.env,
		...(values.content && { FYR_CONTENT: resolve(values.content) }),
	};
	contentRoot(environment);
	const folder = await mkdtemp(join(tmpdir(), 'fyr-search-'));
	const dist = join(folder, 'dist');
	const built = await build(['--outDir', dist], environment);
	if (!built.succeeded) throw new CannotRun(`The site could not be built:\n${built.output}`);
	return { dist, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}
