import type { BurstReport, EditionReport, NoticeReport, Report, Rewrite } from './report.ts';
import { FEWEST, votesOf } from './share.ts';
import type { Words } from './words.ts';

/** The report in sentences: what text and page both say. */

export function totalsSentences({ totals }: Report, { t, date, percent }: Words): string[] {
	const count = votesOf(totals);
	const from = date(totals.from);
	const share = percent(totals.yes / count);
	return [
		count < FEWEST
			? t('edition.few', { yes: totals.yes, no: totals.no, date: from })
			: t('report.totals', { count, date: from, percent: share }),
		...(totals.plain > 0 ? [t('report.plain', { count: totals.plain })] : []),
		...(totals.hasty > 0 ? [t('report.hasty', { count: totals.hasty })] : []),
	];
}

/** How an edition does, and why. */
export function editionSentences(
	{ now, unhelpedPerWeek, trend, reasons }: EditionReport,
	{ t, date, percent, reason }: Words,
): string[] {
	const since = { date: date(now.from) };
	const { share } = now;
	const list = reasons.map((one) => `${reason(one.reason)} (${one.count})`).join(', ');
	return [
		share
			? t('edition.share', {
					...since,
					percent: percent(share.share),
					votes: votesOf(now),
					low: percent(share.low),
					high: percent(share.high),
				})
			: t('edition.few', { ...since, yes: now.yes, no: now.no }),
		...(unhelpedPerWeek !== null && unhelpedPerWeek >= 1
			? [t('edition.lost', { count: Math.floor(unhelpedPerWeek) })]
			: []),
		...(trend === null ? [] : [t(`edition.${trend}`)]),
		...(list === '' ? [] : [t('edition.reasons', { list })]),
	];
}

/** That many votes came at once, or that such are not counted. */
export function burstSentence(
	{ from, minutes, votes, of, isLeftOut }: BurstReport,
	{ t, date }: Pick<Words, 't' | 'date'>,
): string {
	const values = {
		votes,
		of,
		count: minutes,
		date: date(from.slice(0, 10)),
		time: from.slice(11, 16),
	};
	return t(isLeftOut ? 'burst.leftOut' : 'burst.found', values);
}

/** Whether the last rewrite helped. */
export function rewriteSentence(
	{ verdict, before, since, difference }: Rewrite,
	{ t, percent, points }: Words,
): string {
	const shares = { before: percent(before.share.share), now: percent(since.yes / votesOf(since)) };
	if (!difference) return t('rewrite.few', { before: shares.before, yes: since.yes, no: since.no });
	const ends = [difference.low, difference.high].sort((a, b) => Math.abs(a) - Math.abs(b));
	const [low = 0, high = 0] = ends;
	return t(`rewrite.${verdict}`, { ...shares, low: points(low), high: points(high) });
}

/** What is sure and bad first, then what is sure and good, then the rest. */
const VERDICTS: readonly Rewrite['verdict'][] = ['worse', 'better', 'unclear', 'few'];

/** An edition, and what there is to say of it beside another text. */
export interface Told {
	edition: EditionReport;
	sentence: string;
}

/** Rewrites and sister editions, each with its title and what it says; empty where there is none. */
export function comparisonsOf(report: Report, words: Words): { title: string; told: Told[] }[] {
	return [
		{ title: words.t('rewrite.title'), told: rewritesOf(report, words) },
		{ title: words.t('sister.title'), told: sistersOf(report, words) },
	];
}

function rewritesOf({ editions }: Report, words: Words): Told[] {
	return VERDICTS.flatMap((verdict) =>
		editions.flatMap((edition) =>
			edition.rewrite?.verdict === verdict
				? [{ edition, sentence: rewriteSentence(edition.rewrite, words) }]
				: [],
		),
	);
}

function sistersOf({ editions }: Report, words: Words): Told[] {
	return editions.flatMap((edition) =>
		sisterSentences(edition, words).map((sentence) => ({ edition, sentence })),
	);
}

/** In which other language it goes better; empty if in none. */
export function sisterSentences(
	{ sister }: Pick<EditionReport, 'sister'>,
	{ t, percent, language }: Words,
): string[] {
	if (!sister) return [];
	return [
		t('sister.text', {
			language: language(sister.locale),
			percent: percent(sister.share.share),
		}),
	];
}

/** The editions that most readers are left alone by: what to do this week. */
export function urgentOf({ editions }: Report, most = 3): EditionReport[] {
	return editions
		.filter(({ unhelpedPerWeek: count }) => count !== null && count >= 1)
		.slice(0, most);
}

/** The line of front matter with which an article is found for what was searched. */
export function keywordLine(query: string): string {
	// JSON's way of quoting is one of YAML's.
	return `keywords: [${JSON.stringify(query)}]`;
}

/** Whether it gets better or worse. */
export const ARROWS = { better: '↑', worse: '↓' } as const;

/** What was answered while a notice was shown. */
export function noticeSentence(
	{ locale, text, from, until, yes, no }: NoticeReport,
	{ t, date, language }: Words,
): string {
	const values = { text, language: language(locale), yes, no };
	return t('notices.text', { ...values, from: date(from), until: date(until) });
}
