import type { Transfer } from './disk-fetch.ts';
import type { Run } from './evaluate.ts';
import { rankOf, score, type Answer, type Score } from './score.ts';

/** One line of the table: a locale, one of its classes or `all`, and both engines' scores. */
export interface Row {
	locale: string;
	class: string;
	stock: Score;
	planner: Score;
}

/** Scores by locale and class, a line for all classes after those of a locale. */
export function rowsOf(runs: readonly Run[]): Row[] {
	const [stock, planner] = [answersOf(runs, 'stock'), answersOf(runs, 'planner')];
	const groups = new Map<string, [locale: string, name: string]>();
	for (const locale of new Set(stock.map(({ query }) => query.locale))) {
		const own = stock.filter(({ query }) => query.locale === locale);
		for (const name of new Set(own.map(({ query }) => query.class))) {
			groups.set(`${locale} ${name}`, [locale, name]);
		}
		groups.set(locale, [locale, 'all']);
	}
	return Array.from(groups.values(), ([locale, name]) => {
		const isOf = ({ query }: Answer): boolean =>
			query.locale === locale && (name === 'all' || query.class === name);
		const scores = { stock: score(stock.filter(isOf)), planner: score(planner.filter(isOf)) };
		return { locale, class: name, ...scores };
	});
}

/** Queries whose first answer is not a relevant one, with what came instead. */
export function missesOf(
	runs: readonly Run[],
): {
	locale: string;
	class: string;
	query: string;
	relevant: string[];
	rank: number | null;
	first: (string | undefined)[];
}[] {
	return answersOf(runs, 'planner')
		.filter((each) => rankOf(each) > 1)
		.map((each) => {
			const rank = rankOf(each);
			const first = each.found.slice(0, 3);
			return { ...each.query, rank: Number.isFinite(rank) ? rank : null, first };
		});
}

/** Both engines side by side. Per cent, but for MRR. */
export function table(rows: readonly Row[]): string {
	const head = [
		'locale',
		'class',
		'n',
		'stock @1',
		'@3',
		'MRR',
		'zero',
		'planner @1',
		'@3',
		'MRR',
		'zero',
	];
	const lines = rows.map((row) => [
		row.locale,
		row.class,
		String(row.stock.queries),
		...cells(row.stock),
		...cells(row.planner),
	]);
	return aligned([head, ...lines]);
}

/** Kilobytes that a first visit fetches, in the mean, by class. */
export function transferTable(runs: readonly Run[]): string {
	const kinds: (keyof Transfer)[] = ['assist', 'engine', 'chunks', 'fragments'];
	const head = ['fetched (KB)', 'class', ...kinds, 'total', 'most'];
	const lines = runs.flatMap(({ name, answers, transfers }) => {
		const classes = Map.groupBy(transfers, (_, index) => classAt(answers, index));
		return Array.from(classes, ([of, each]) => {
			const totals = each.map((one) => kinds.reduce((sum, kind) => sum + one[kind], 0));
			const means = kinds.map((kind) => mean(each.map((one) => one[kind])));
			return [
				name,
				of,
				...means.map(kilobytes),
				kilobytes(mean(totals)),
				kilobytes(Math.max(...totals)),
			];
		});
	});
	return aligned([head, ...lines]);
}

/** The value that so large a share of a list is not above. */
export function percentile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function classAt(answers: readonly Answer[], index: number): string {
	const query = answers[index]?.query;
	return query ? `${query.locale} ${query.class}` : '';
}

function answersOf(runs: readonly Run[], name: Run['name']): Answer[] {
	return runs.find((run) => run.name === name)?.answers ?? [];
}

function cells({ success1, success3, mrr10, zero }: Score): string[] {
	return [success1.toFixed(0), success3.toFixed(0), mrr10.toFixed(2), zero.toFixed(0)];
}

function mean(values: readonly number[]): number {
	return values.reduce((sum, each) => sum + each, 0) / Math.max(1, values.length);
}

function kilobytes(bytes: number): string {
	return (bytes / 1000).toFixed(1);
}

/** Columns under each other: words to the left, numbers to the right. */
function aligned(lines: readonly (readonly string[])[]): string {
	const widths = (lines[0] ?? []).map((_, column) =>
		Math.max(...lines.map((line) => (line[column] ?? '').length)),
	);
	return lines
		.map((line) =>
			line
				.map((cell, column) =>
					column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
				)
				.join('  ')
				.trimEnd(),
		)
		.join('\n');
}
