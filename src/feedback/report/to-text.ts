import { terminalText } from '../terminal-text.ts';
import type { EditionReport, Report } from './report.ts';
import {
	ARROWS,
	burstSentence,
	comparisonsOf,
	editionSentences,
	keywordLine,
	noticeSentence,
	totalsSentences,
	urgentOf,
} from './sentences.ts';
import { votesOf } from './share.ts';
import type { Words } from './words.ts';

/** The report for a terminal. */
export function toText(report: Report, words: Words): string {
	const { t, date } = words;
	const parts = [
		[t('report.title'), t('report.site', { site: report.site, date: date(report.day) })],
		...(report.editions.length === 0
			? [[t('report.none'), t('report.noneElsewhere')]]
			: [totalsSentences(report, words), urgent(report, words), ...comparisons(report, words)]),
		notices(report, words),
		zeroResults(report, words),
		guideStops(report, words),
		table(report, words),
	];
	return `${parts
		.filter((lines) => lines.length > 0)
		.map((lines) => lines.join('\n'))
		.join('\n\n')}\n`;
}

function urgent(report: Report, words: Words): string[] {
	const editions = urgentOf(report);
	if (editions.length === 0) return [words.t('fix.nothing')];
	return [
		...[words.t('fix.title'), words.t('fix.how')],
		...editions.flatMap((edition, index) => [
			'',
			`${index + 1}. ${nameOf(edition, words)}`,
			...indented([
				pathOf(edition),
				edition.url,
				...editionSentences(edition, words),
				...edition.bursts.map((burst) => burstSentence(burst, words)),
				...comments(edition, words),
			]),
		]),
	];
}

function comments({ comments: of, moreComments }: EditionReport, { t, date }: Words): string[] {
	if (of.length === 0) return [];
	const lines = of.map(({ body, day, helpful, isEarlier }) => {
		const about = [
			date(day),
			t(`edition.${helpful}`),
			...(isEarlier ? [t('edition.earlier')] : []),
		];
		return `  ${terminalText(body)} (${about.join(', ')})`;
	});
	const more = moreComments > 0 ? [t('edition.moreComments', { count: moreComments })] : [];
	return [`${t('edition.comments')}:`, ...lines, ...more];
}

function comparisons(report: Report, words: Words): string[][] {
	return comparisonsOf(report, words).map(({ title, told }) =>
		titled(
			title,
			told.map(({ edition, sentence }) => `${nameOf(edition, words)}: ${sentence}`),
		),
	);
}

function table({ editions }: Report, words: Words): string[] {
	const { t, percent, points, language } = words;
	const head = ['helped', 'surely', 'answers', 'lost', 'language', 'article'] as const;
	const rows = editions.map(({ now, unhelpedPerWeek, title, locale, trend }) => [
		now.share ? `${percent(now.share.share)}${trend ? ` ${ARROWS[trend]}` : ''}` : t('table.few'),
		now.share ? `${points(now.share.low)}–${percent(now.share.high)}` : '',
		String(votesOf(now)),
		unhelpedPerWeek === null ? '' : String(Math.floor(unhelpedPerWeek)),
		language(locale),
		title,
	]);
	if (rows.length === 0) return [];
	return titled(t('table.title'), aligned([head.map((name) => t(`table.${name}`)), ...rows]));
}

function zeroResults(
	{ zeroResults: all, moreZeroResults }: Report,
	{ t, language }: Words,
): string[] {
	if (all.length === 0) return [];
	const rows = all.map(({ locale, query, count }) => [
		String(count),
		language(locale),
		terminalText(query),
		terminalText(keywordLine(query)),
	]);
	const more = moreZeroResults > 0 ? [t('zeroResults.rest', { count: moreZeroResults })] : [];
	return [t('zeroResults.title'), t('zeroResults.how'), ...indented([...aligned(rows), ...more])];
}

function notices(report: Report, words: Words): string[] {
	if (report.notices.length === 0) return [];
	const sentences = report.notices.map((notice) => terminalText(noticeSentence(notice, words)));
	return [words.t('notices.title'), words.t('notices.how'), ...indented(sentences)];
}

function guideStops({ guideStops: all }: Report, { t, language }: Words): string[] {
	if (all.length === 0) return [];
	const rows = all.map(({ count, locale, title, step, asks }) => [
		String(count),
		language(locale),
		`${title}: ${step}${asks ? '' : ` (${t('guideStops.end')})`}`,
	]);
	return [t('guideStops.title'), t('guideStops.how'), ...indented(aligned(rows))];
}

/** Columns under each other; the last is as long as it is. */
function aligned(rows: readonly (readonly string[])[]): string[] {
	const widths = (rows[0] ?? []).map((_, column) =>
		Math.max(...rows.map((row) => (row[column] ?? '').length)),
	);
	return rows.map((row) =>
		row
			.map((cell, column) => cell.padEnd(widths[column] ?? 0))
			.join('  ')
			.trimEnd(),
	);
}

/** Where its file lies in the content, but for the ending. */
function pathOf({ locale, article }: EditionReport): string {
	return `${locale}/${article}`;
}

function nameOf({ title, locale }: EditionReport, { language }: Words): string {
	return `${title} (${language(locale)})`;
}

function titled(title: string, lines: readonly string[]): string[] {
	return lines.length === 0 ? [] : [title, ...indented(lines)];
}

function indented(lines: readonly string[]): string[] {
	return lines.map((line) => `  ${line}`);
}
