import { totalOf, type Miss, type Report } from './report.ts';
import type { Score } from './score.ts';

/** A report as tables for people: scores in per cent (but MRR), bytes in kilobytes. */
export function printed(report: Report, withMisses: boolean): string {
	return [
		scoreTable(report),
		...(report.transfers.length > 0 ? [transferTable(report)] : []),
		report.times.map(({ engine, p95 }) => `${engine}: p95 ${p95.toFixed(1)} ms, warm`).join('\n'),
		...(withMisses ? [report.misses.map(missLine).join('\n')] : []),
	].join('\n\n');
}

function scoreTable({ rows }: Report): string {
	const columns = ['@1', '@3', 'MRR', 'zero'];
	const head = ['locale', 'class', 'n', ...columns.map((each) => `stock ${each}`), ...columns];
	const lines = rows.map((row) => [
		row.locale,
		row.class,
		String(row.planner.queries),
		...cells(row.stock),
		...cells(row.planner),
	]);
	return aligned([head, ...lines]);
}

function transferTable({ transfers }: Report): string {
	const head = ['fetched', 'class', 'assist', 'engine', 'chunks', 'fragments', 'total', 'most'];
	const lines = transfers.map((row) => [
		row.engineName,
		`${row.locale} ${row.class}`,
		...[row.assist, row.engine, row.chunks, row.fragments, totalOf(row), row.most].map(
			(bytes) => `${(bytes / 1000).toFixed(1)}`,
		),
	]);
	return aligned([head, ...lines]);
}

function missLine({ locale, class: name, query, relevant, rank, first }: Miss): string {
	const place = rank === null ? 'not among ten' : `number ${rank}`;
	const instead = first.map((id) => id ?? 'another page').join(', ') || 'nothing';
	return `${locale} ${name}: "${query}" → ${relevant.join(' or ')} is ${place}; found ${instead}`;
}

function cells({ success1, success3, mrr10, zero }: Score): string[] {
	return [success1.toFixed(1), success3.toFixed(1), mrr10.toFixed(2), zero.toFixed(1)];
}

/** Columns under each other: the first two are words, the others numbers. */
function aligned(lines: readonly (readonly string[])[]): string {
	const widths = (lines[0] ?? []).map((_, column) =>
		Math.max(...lines.map((line) => (line[column] ?? '').length)),
	);
	const fit = (cell: string, column: number): string =>
		column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
	return lines.map((line) => line.map(fit).join('  ').trimEnd()).join('\n');
}
