import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../tests/helpers/browser.ts';
import { assistPath, searchBundlePath, searchPath } from '../src/model/route.ts';
import { CannotRun } from '../src/model/cannot-run.ts';
import { contentRoot } from '../src/read/content-root.ts';
import { readSite } from '../src/read/read-site.ts';
import { build } from './lib/astro.ts';
import { run, type ExitCode } from './lib/run.ts';
import { benchServer } from './lib/search-bench/bench-server.ts';
import { timeQueries, typeQueries } from './lib/search-bench/measure.ts';
import { multiply } from './lib/search-bench/multiply.ts';
import { readBuiltSite } from './lib/search-eval/built-site.ts';
import { generateQueries } from './lib/search-eval/generate.ts';
import { percentile } from './lib/search-eval/report.ts';
import { assistBytes } from './lib/search-bench/assist-bytes.ts';

const usage = `Usage: npm run search:bench -- [--articles <number>] [--locale <code>] [--json]

How fast search answers on a large site, in Chromium: makes one of the texts of FYR_CONTENT.

  --articles <number>  Default: 2500.
  --locale <code>      Default: the first of the site.
  --json               Print JSON.

Exits 0 if it could run, else 2.`;

const options = {
	articles: { type: 'string', default: '2500' },
	locale: { type: 'string' },
	json: { type: 'boolean' },
} as const;

await run('search:bench', usage, options, async ({ values }): Promise<ExitCode> => {
	const from = contentRoot();
	const known = readSite(from).locales;
	const locale = known.find(({ code }) => code === (values.locale ?? known[0]?.code));
	if (!locale) throw new CannotRun(`The site has no locale "${values.locale}".`);
	const folder = await mkdtemp(join(tmpdir(), 'fyr-bench-'));
	const [content, dist] = [join(folder, `bench-${locale.code}`), join(folder, 'dist')];
	await multiply({ from, to: content, locale: locale.code, articles: Number(values.articles) });
	const built = await build(['--outDir', dist], { ...process.env, FYR_CONTENT: content });
	if (!built.succeeded) throw new CannotRun(`The site could not be built:\n${built.output}`);

	const articles = readBuiltSite(dist).locales.get(locale.code) ?? [];
	const generated = generateQueries(locale.code, articles).map(({ query }) => query);
	const every = (step: number) => generated.filter((_, index) => index % step === 0);
	const server = await benchServer(dist);
	const browser = await launchBrowser();
	const page = await browser.newPage({ baseURL: server.url });
	await page.goto(searchPath(locale.code));
	const paths = {
		lang: locale.lang,
		bundle: searchBundlePath(locale.code),
		assist: assistPath(locale.code),
	};
	const times = await timeQueries(page, paths, every(Math.ceil(generated.length / 400)));
	const typed = every(Math.ceil(generated.length / 12));
	const longTasks = await typeQueries(page, searchPath(locale.code), typed);
	await browser.close();
	server.close();
	const result = {
		articles: articles.length,
		assistBytes: assistBytes(dist, locale.code),
		queries: times.length,
		p50: percentile(times, 0.5),
		p95: percentile(times, 0.95),
		slowest: Math.max(...times),
		typed: typed.length,
		longTasks,
	};
	await rm(folder, { recursive: true });
	if (values.json) console.log(JSON.stringify(result, undefined, '\t'));
	else console.table({ ...result, longTasks: longTasks.join(', ') || 'none' });
	return 0;
});
