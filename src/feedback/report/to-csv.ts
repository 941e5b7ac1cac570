import { REASONS } from '../contract.ts';
import { csvRow } from '../csv.ts';
import type { EditionReport, Report } from './report.ts';
import { votesOf } from './share.ts';

/** Columns that are the same for every edition; then one for each reason. */
const COLUMNS = {
	article: ({ article }: EditionReport) => article,
	locale: ({ locale }: EditionReport) => locale,
	title: ({ title }: EditionReport) => title,
	url: ({ url }: EditionReport) => url,
	from: ({ now }: EditionReport) => now.from,
	weeks: ({ now }: EditionReport) => now.weeks,
	votes: ({ now }: EditionReport) => votesOf(now),
	yes: ({ now }: EditionReport) => now.yes,
	no: ({ now }: EditionReport) => now.no,
	helped: ({ now }: EditionReport) => rounded(now.share?.share),
	low: ({ now }: EditionReport) => rounded(now.share?.low),
	high: ({ now }: EditionReport) => rounded(now.share?.high),
	lost_a_week: ({ unhelpedPerWeek }: EditionReport) => rounded(unhelpedPerWeek ?? undefined),
	trend: ({ trend }: EditionReport) => trend ?? '',
	rewrite: ({ rewrite }: EditionReport) => rewrite?.verdict ?? '',
	helped_before: ({ rewrite }: EditionReport) => rounded(rewrite?.before.share.share),
	better_by: ({ rewrite }: EditionReport) => rounded(rewrite?.difference?.by),
	better_in: ({ sister }: EditionReport) => sister?.locale ?? '',
	comments: ({ comments }: EditionReport) => comments.length,
};

/** One row an edition, for a spreadsheet. Shares are 0 to 1, and empty with too few votes. */
export function toCsv({ editions }: Report): string {
	const head = [...Object.keys(COLUMNS), ...REASONS];
	const rows = editions.map((edition) => [
		...Object.values(COLUMNS).map((cell) => cell(edition)),
		...REASONS.map((reason) => edition.reasons.find((one) => one.reason === reason)?.count ?? 0),
	]);
	return [head, ...rows].map(csvRow).join('');
}

function rounded(number: number | undefined): number | string {
	return number === undefined ? '' : Math.round(number * 1000) / 1000;
}
