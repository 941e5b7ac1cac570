import { appendFile, glob, mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from '../feedback/median.ts';
import { fyr } from './fyr.ts';
import { measureProcess, type Cost } from './measure-process.ts';
import { peerNamed } from './peers.ts';
import { writePictures } from './pictures.ts';
import type { Side } from './side.ts';

export interface BuildBenchOptions {
	/** Sizes to measure; the growth exponents are between the first and the last. */
	pages: number[];
	/** Measured beside; none if empty. */
	peers: string[];
	rounds: number;
}

/** One row of what is printed. */
interface Row extends Cost {
	side: string;
	pages: number;
	build: 'cold' | 'one edited' | 'unchanged';
}

interface Size {
	side: string;
	pages: number;
	/** On average, of all pages. */
	htmlBytesAPage: number;
	/** Of one article, the same of all sides. */
	htmlBytesOfAnArticle: number;
	files: number;
}

/** Build generated sites with Fyr and with others, in turns, and print what that took. */
export async function runBuildBench(options: BuildBenchOptions, asJson: boolean): Promise<void> {
	const sides = [fyr, ...options.peers.map(peerNamed)];
	const folder = await mkdtemp(join(tmpdir(), 'fyr-bench-build-'));
	try {
		const pictures = join(folder, 'pictures');
		await mkdir(pictures);
		await writePictures(pictures);
		const [rows, sizes]: [Row[], Size[]] = [[], []];
		for (const pages of options.pages) {
			const placed = sides.map((side) => ({ side, folder: join(folder, `${side.name}-${pages}`) }));
			for (const { side, folder } of placed) await side.prepare(folder, pages, pictures);
			rows.push(...(await measureAll(placed, pages, options.rounds)));
			for (const { side, folder } of placed) {
				sizes.push({ side: side.name, pages, ...(await sizeOf(side, join(folder, 'dist'))) });
				await side.forget(folder);
				await rm(folder, { recursive: true });
			}
		}
		print(rows, sizes, asJson);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

interface Placed {
	side: Side;
	folder: string;
}

/** In turns, so that whatever else the machine does meets all sides alike. */
async function measureAll(
	placed: readonly Placed[],
	pages: number,
	rounds: number,
): Promise<Row[]> {
	const measured: Row[] = [];
	for (let round = 0; round < rounds; round++) {
		for (const { side, folder } of placed) {
			const measure = async (build: Row['build']): Promise<void> => {
				const cost = await measureProcess(side.command(folder));
				measured.push({ side: side.name, pages, build, ...cost });
			};
			await side.forget(folder);
			await measure('cold');
			await appendFile(side.article(folder), `\nEdited ${round}.\n`);
			await measure('one edited');
			await measure('unchanged');
		}
	}
	return [...Map.groupBy(measured, ({ side, build }) => `${side} ${build}`).values()].map(medians);
}

function medians(rows: readonly Row[]): Row {
	const [first] = rows;
	if (!first) throw new RangeError('Nothing was measured.');
	const medianOf = (key: keyof Cost): number => median(rows.map((row) => row[key]));
	return {
		...first,
		wallSeconds: medianOf('wallSeconds'),
		cpuSeconds: medianOf('cpuSeconds'),
		peakMiB: medianOf('peakMiB'),
	};
}

async function sizeOf(side: Side, dist: string): Promise<Omit<Size, 'side' | 'pages'>> {
	const files = await Array.fromAsync(glob('**/*.html', { cwd: dist }));
	const bytes = await Promise.all(files.map(async (file) => (await stat(join(dist, file))).size));
	const all = bytes.reduce((sum, each) => sum + each, 0);
	const article = await stat(join(dist, side.templates.article, 'index.html'));
	return {
		htmlBytesAPage: Math.round(all / files.length),
		htmlBytesOfAnArticle: article.size,
		files: files.length,
	};
}

function print(rows: readonly Row[], sizes: readonly Size[], asJson: boolean): void {
	const growth = growthOf(rows, sizes);
	if (asJson) {
		console.log(JSON.stringify({ rows, sizes, growth }, undefined, '\t'));
		return;
	}
	console.table(rows.map((row) => ({ ...row, ...rounded(row), ...ratio(row, rows) })));
	console.table(sizes);
	if (growth.length > 0) console.table(growth);
}

function rounded({ wallSeconds, cpuSeconds, peakMiB }: Cost): Cost {
	return {
		wallSeconds: Number(wallSeconds.toFixed(2)),
		cpuSeconds: Number(cpuSeconds.toFixed(1)),
		peakMiB: Math.round(peakMiB),
	};
}

/** How many times as long as Fyr. */
function ratio(row: Row, rows: readonly Row[]): { timesFyr: number } {
	const own = rows.find(
		({ side, pages, build }) => side === fyr.name && pages === row.pages && build === row.build,
	);
	return { timesFyr: Number((row.wallSeconds / (own?.wallSeconds ?? NaN)).toFixed(2)) };
}

/** 1 is in proportion to the pages; 2 is four times as much for twice the pages. */
function growthOf(rows: readonly Row[], sizes: readonly Size[]) {
	const cold = rows.filter(({ build }) => build === 'cold');
	return [...Map.groupBy(cold, ({ side }) => side)].flatMap(([side, ofSide]) => {
		const [first, last] = [ofSide[0], ofSide.at(-1)];
		if (!first || !last || first === last) return [];
		const html = (pages: number): number => {
			const size = sizes.find((each) => each.side === side && each.pages === pages);
			return (size?.htmlBytesAPage ?? NaN) * (size?.files ?? NaN);
		};
		const exponent = (from: number, to: number): number =>
			Number((Math.log(to / from) / Math.log(last.pages / first.pages)).toFixed(2));
		return [
			{
				side,
				wall: exponent(first.wallSeconds, last.wallSeconds),
				html: exponent(html(first.pages), html(last.pages)),
				memory: exponent(first.peakMiB, last.peakMiB),
			},
		];
	});
}
