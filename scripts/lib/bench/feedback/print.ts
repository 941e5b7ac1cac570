import type { FeedbackBenchResult, Summary } from './bench.ts';
import type { Round } from './round.ts';
import type { Target } from './targets.ts';

/** One round in a line, to be read while the next is played. */
export function printedRound(endpoint: Round, baseline: Round): string {
	const rates = `${shown(endpoint.rate)} votes/s, baseline ${shown(baseline.rate)}`;
	return `${rates}, ${shown(endpoint.rate / baseline.rate)} times as many`;
}

/** The result as tables for people. */
export function printed(result: FeedbackBenchResult): string {
	const { endpoint, baseline, ratio, postgres, targets } = result;
	const row = (name: string, of: (summary: Summary) => number | undefined, times?: number) => {
		const [a, b] = [of(endpoint), of(baseline)];
		return [name, shown(a), shown(b), shown(times ?? (a ?? NaN) / (b ?? NaN))];
	};
	return [
		table([
			['', 'endpoint', 'baseline', 'ratio'],
			row('acknowledged votes/s', ({ rate }) => rate, ratio),
			row('p50 ms', ({ p50 }) => p50),
			row('p99 ms', ({ p99 }) => p99),
			row('peak RSS MB', ({ peakRssMb }) => peakRssMb),
			row('start ms', ({ startMs }) => startMs),
			row('votes acknowledged', ({ acknowledged }) => acknowledged),
			row('rows stored', ({ stored }) => stored),
		]),
		...(postgres
			? [
					table([
						['PostgreSQL', 'batches', 'one by one', 'ratio'],
						['votes/s', shown(postgres.batched), shown(postgres.single), shown(postgres.ratio)],
					]),
				]
			: []),
		table([['target', 'wanted', 'seen', ''], ...targets.map(targetRow)]),
	].join('\n\n');
}

function targetRow({ name, wanted, seen, met }: Target): string[] {
	const verdict = seen === undefined ? 'not measured' : met ? 'met' : 'MISSED';
	return [name, wanted, shown(seen), verdict];
}

/** Three digits or all before the point. E.g. `10,079`, `44.1`, `2.04`. */
function shown(value: number | undefined): string {
	if (value === undefined || Number.isNaN(value)) return '–';
	const digits = Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : value >= 10 ? 1 : 2;
	return value.toLocaleString('en', {
		minimumFractionDigits: digits,
		maximumFractionDigits: digits,
	});
}

/** Names to the left, numbers under each other. */
function table(rows: readonly (readonly string[])[]): string {
	const widths = (rows[0] ?? []).map((_, column) =>
		Math.max(...rows.map((row) => (row[column] ?? '').length)),
	);
	const fit = (cell: string, column: number): string =>
		column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0);
	return rows.map((row) => row.map(fit).join('  ').trimEnd()).join('\n');
}
