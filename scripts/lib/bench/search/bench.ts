import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CannotRun } from '../../../../src/model/cannot-run.ts';
import { assistPath, searchBundlePath, searchPath } from '../../../../src/addresses.ts';
import { foldersOf, type Folders } from '../../../../src/read/project.ts';
import { readSite } from '../../../../src/read/read-site.ts';
import { launchBrowser } from '../../../../tests/helpers/browser.ts';
import { build } from '../../../../src/commands/building/astro.ts';
import { readBuiltSite } from '../../../../src/commands/search-eval/built-site.ts';
import { generateQueries } from '../../../../src/commands/search-eval/generate.ts';
import { percentile } from '../../../../src/commands/search-eval/report.ts';
import { assistBytes } from './assist-bytes.ts';
import { benchServer } from './bench-server.ts';
import { timeQueries, typeQueries } from './measure.ts';
import { multiply } from './multiply.ts';

export interface SearchBenchOptions {
	/** The help center whose texts are multiplied. */
	from: Folders;
	articles: number;
	/** Code; the first of the site where it is not given. */
	locale?: string | undefined;
}

/** How fast search was on a large site; times in milliseconds. */
export interface SearchBenchResult {
	articles: number;
	assistBytes: number;
	queries: number;
	p50: number;
	p95: number;
	slowest: number;
	typed: number;
	/** Every task over 50 ms while somebody typed. */
	longTasks: number[];
}

/** Make a large site of the texts of FYR_CONTENT, and search it in a browser. */
export async function benchSearch(options: SearchBenchOptions): Promise<SearchBenchResult> {
	const { from } = options;
	const known = readSite(from.content).locales;
	const locale = known.find(({ code }) => code === (options.locale ?? known[0]?.code));
	if (!locale) throw new CannotRun(`The site has no locale "${options.locale}".`);
	const folder = await mkdtemp(join(tmpdir(), 'fyr-bench-'));
	const [content, dist] = [join(folder, `bench-${locale.code}`), join(folder, 'dist')];
	try {
		await multiply({
			from: from.content,
			to: content,
			locale: locale.code,
			articles: options.articles,
		});
		const built = await build({
			folders: foldersOf({ root: from.root, content, out: dist }),
			...{ force: false, skipBroken: false, notesAddresses: false },
		});
		if (!built.succeeded) throw new CannotRun(`The site could not be built:\n${built.output}`);
		return await measure(dist, locale);
	} finally {
		await rm(folder, { recursive: true });
	}
}

async function measure(
	dist: string,
	{ code, lang }: { code: string; lang: string },
): Promise<SearchBenchResult> {
	const articles = readBuiltSite(dist).locales.get(code) ?? [];
	const generated = generateQueries(code, articles).map(({ query }) => query);
	const every = (step: number) => generated.filter((_, index) => index % step === 0);
	const server = await benchServer(dist);
	const browser = await launchBrowser();
	const page = await browser.newPage({ baseURL: server.url });
	await page.goto(searchPath(code));
	const paths = { lang, bundle: searchBundlePath(code), assist: assistPath(code) };
	const times = await timeQueries(page, paths, every(Math.ceil(generated.length / 400)));
	const typed = every(Math.ceil(generated.length / 12));
	const longTasks = await typeQueries(page, searchPath(code), typed);
	await browser.close();
	server.close();
	return {
		articles: articles.length,
		assistBytes: assistBytes(dist, code),
		queries: times.length,
		p50: percentile(times, 0.5),
		p95: percentile(times, 0.95),
		slowest: Math.max(...times),
		typed: typed.length,
		longTasks,
	};
}
