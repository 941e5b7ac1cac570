import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../../../tests/helpers/browser.ts';
import { fyr } from '../build/fyr.ts';
import { measureProcess } from '../build/measure-process.ts';
import { peerNamed } from '../build/peers.ts';
import { writePictures } from '../build/pictures.ts';
import type { Side } from '../build/side.ts';
import { median } from '../feedback/median.ts';
import { gzipServer } from './gzip-server.ts';
import { measurePage, type PageCost } from './measure-page.ts';

export interface PagesBenchOptions {
	/** Articles of the site in all languages. */
	pages: number;
	/** Whose pages of the same text are measured beside. */
	peers: string[];
	rounds: number;
}

interface Row extends PageCost {
	side: string;
	template: string;
	/** Of the page itself, not compressed. */
	htmlBytes: number;
}

/** One page to measure. */
interface Measured {
	side: string;
	template: string;
	url: string;
	next: string;
	htmlBytes: number;
}

/** Measure one page of each template on a slow phone, in turns with those of others, and print that. */
export async function runPagesBench(options: PagesBenchOptions, asJson: boolean): Promise<void> {
	const sides = [fyr, ...options.peers.map(peerNamed)];
	const folder = await mkdtemp(join(tmpdir(), 'fyr-bench-pages-'));
	const servers: Awaited<ReturnType<typeof gzipServer>>[] = [];
	const browser = await launchBrowser();
	try {
		const pictures = join(folder, 'pictures');
		await mkdir(pictures);
		await writePictures(pictures);
		const all: Measured[] = [];
		for (const side of sides) {
			const dist = await buildSide(side, join(folder, side.name), options.pages, pictures);
			const server = await gzipServer(dist);
			servers.push(server);
			all.push(...(await pagesOf(side, dist, server.url)));
		}
		print(await measureAll(browser, all, options.rounds), asJson);
	} finally {
		await browser.close();
		for (const server of servers) server.close();
		await rm(folder, { recursive: true, force: true });
	}
}

async function buildSide(
	side: Side,
	folder: string,
	pages: number,
	pictures: string,
): Promise<string> {
	await side.prepare(folder, pages, pictures);
	await measureProcess(side.command(folder));
	return join(folder, 'dist');
}

async function pagesOf(side: Side, dist: string, url: string): Promise<Measured[]> {
	return Promise.all(
		Object.entries(side.templates).map(async ([template, path]) => {
			const { length } = await readFile(join(dist, path, 'index.html'));
			const page = { side: side.name, template, htmlBytes: length };
			return { ...page, url: url + path, next: url + side.secondArticle };
		}),
	);
}

/** In turns, so that whatever else the machine does meets all alike. */
async function measureAll(
	browser: Browser,
	all: readonly Measured[],
	rounds: number,
): Promise<Row[]> {
	const costs = new Map(all.map((page): [Measured, PageCost[]] => [page, []]));
	for (let round = 0; round < rounds; round++) {
		for (const [page, known] of costs) {
			known.push(await measurePage(browser, page.url, page.next));
		}
	}
	return [...costs].map(([{ side, template, htmlBytes }, known]) => ({
		...{ side, template, htmlBytes },
		...medians(known),
	}));
}

function medians(costs: readonly PageCost[]): PageCost {
	const of = (key: keyof PageCost, digits = 0): number =>
		Number(median(costs.map((cost) => cost[key])).toFixed(digits));
	return {
		...{ requests: of('requests'), bytes: of('bytes') },
		...{ firstPaint: of('firstPaint'), largestPaint: of('largestPaint') },
		...{ blocked: of('blocked'), shift: of('shift', 3), secondPaint: of('secondPaint') },
	};
}

function print(rows: readonly Row[], asJson: boolean): void {
	if (asJson) console.log(JSON.stringify(rows, undefined, '\t'));
	else console.table(rows);
}
