import type { Report } from './report.ts';

/** The whole report, for programs. What was renamed stands there under its old name, too. */
export function toJson(report: Report): string {
	const { zeroResults, moreZeroResults } = report;
	const editions = report.editions.map((edition) => ({
		...edition,
		lost: edition.unhelpedPerWeek,
	}));
	const old = { misses: zeroResults, moreMisses: moreZeroResults };
	return `${JSON.stringify({ ...report, editions, ...old }, null, 2)}\n`;
}
