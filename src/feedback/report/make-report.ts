import type { PublishedEdition } from '../contract.ts';
import type { ZeroResultCount, Tally } from '../store/port.ts';
import { dayOf, isoDay, weekOf } from '../weeks.ts';
import { editionReport } from './edition-report.ts';
import { guideStopsOf } from './guide-stops.ts';
import { noticesOf } from './notices.ts';
import type { EditionReport, ZeroResultReport, Report, ReportSource, Totals } from './report.ts';
import { votesOf } from './share.ts';
import { sisterOf } from './sister.ts';
import { trendsOf } from './trend.ts';
import { sumOf, WINDOWS } from './window.ts';

/** Weeks that a report looks back: the longest window, and the one before it. */
export const HISTORY_WEEKS = 2 * Math.max(...WINDOWS);

/** Closed weeks of what is told of all editions together, and of searches without a result. */
export const OVERVIEW_WEEKS = 4;

/** Searches without a result that are shown: more than anybody acts on. */
const SHOWN = 100;

/** Make the report of a day. */
export function makeReport(source: ReportSource, now: Date): Report {
	const today = dayOf(now.getTime());
	const week = weekOf(today);
	const tallies = Map.groupBy(source.tallies, ({ article, locale }) => keyOf(article, locale));
	const published = editionsOf(source).map((one) => ({
		...one,
		tallies: tallies.get(keyOf(one.article, one.locale)) ?? [],
	}));
	const comments = Map.groupBy(source.comments, ({ article, locale }) => keyOf(article, locale));
	const bursts = Map.groupBy(source.bursts, ({ article, locale }) => keyOf(article, locale));
	const burstsOf = ({ article, locale }: Published) => bursts.get(keyOf(article, locale)) ?? [];
	const voted = published
		// One whose votes are all left out is shown too, so that they can be put back.
		.filter((one) => one.tallies.some((tally) => votesOf(tally) > 0) || burstsOf(one).length > 0)
		.map((one) => ({
			tallies: one.tallies,
			report: editionReport(
				{
					...one,
					comments: comments.get(keyOf(one.article, one.locale)) ?? [],
					bursts: burstsOf(one),
				},
				source.site,
				today,
			),
		}));
	const trends = trendsOf(
		voted.map(({ tallies, report }) => ({ tallies, weeks: report.now.weeks })),
		week,
	);
	const sisters = Map.groupBy(
		voted.map(({ report }) => report),
		({ article }) => article,
	);
	const editions = voted.map(({ report }, index) => ({
		...report,
		trend: trends[index] ?? null,
		sister: sisterOf(report, sisters.get(report.article) ?? []),
	}));
	const from = week - 7 * OVERVIEW_WEEKS;
	const zeroResults = zeroResultsOf(source.zeroResults.filter(({ week: of }) => of >= from));
	return {
		site: source.site,
		day: isoDay(today),
		totals: totalsOf(
			published.flatMap(({ tallies }) => tallies),
			from,
		),
		editions: editions.sort(byNeed),
		zeroResults: zeroResults.slice(0, SHOWN),
		moreZeroResults: Math.max(0, zeroResults.length - SHOWN),
		guideStops: guideStopsOf(source),
		notices: noticesOf(source),
	};
}

interface Published {
	article: string;
	locale: string;
	edition: PublishedEdition;
}

function editionsOf({ articles }: ReportSource): Published[] {
	return [...articles].flatMap(([article, editions]) =>
		[...editions].map(([locale, edition]) => ({ article, locale, edition })),
	);
}

function keyOf(article: string, locale: string): string {
	return `${locale}/${article}`;
}

/** Most readers surely not helped in a week first; without a share, most votes first. */
function byNeed(a: EditionReport, b: EditionReport): number {
	return (
		(b.unhelpedPerWeek ?? -1) - (a.unhelpedPerWeek ?? -1) ||
		votesOf(b.now) - votesOf(a.now) ||
		(keyOf(a.article, a.locale) < keyOf(b.article, b.locale) ? -1 : 1)
	);
}

function totalsOf(tallies: readonly Tally[], from: number): Totals {
	const recent = tallies.filter(({ week }) => week >= from);
	const sum = (of: (tally: Tally) => number) => recent.reduce((all, one) => all + of(one), 0);
	return {
		...sumOf(recent),
		from: isoDay(from),
		plain: sum(({ plain }) => plain),
		hasty: sum(({ hasty }) => hasty),
	};
}

/** Counts of several weeks together. */
function zeroResultsOf(zeroResults: readonly ZeroResultCount[]): ZeroResultReport[] {
	return [...Map.groupBy(zeroResults, ({ locale, query }) => `${locale} ${query}`).values()]
		.flatMap((counts) => {
			const [first] = counts;
			if (!first) return [];
			const { locale, query } = first;
			return [{ locale, query, count: counts.reduce((all, { count }) => all + count, 0) }];
		})
		.sort((a, b) => b.count - a.count || (a.query < b.query ? -1 : 1));
}
