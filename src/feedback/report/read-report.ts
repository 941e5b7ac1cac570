import { suggestion } from '../../model/nearest.ts';
import type { Manifest } from '../manifest.ts';
import type { StoreReader } from '../store/port.ts';
import { DAY_MS, dayOf, weekOf } from '../weeks.ts';
import { COMMENTS } from './edition-report.ts';
import { HISTORY_WEEKS, makeReport, OVERVIEW_WEEKS } from './make-report.ts';
import type { NoticeVotes, Report } from './report.ts';

/** What is asked of a store for a report. */
export type ReportReader = Pick<
	StoreReader,
	'tallies' | 'comments' | 'bursts' | 'zeroResults' | 'guideStops' | 'votesIn'
>;

export interface ReportOptions {
	/** Only what is of this locale. */
	locale?: string | undefined;
	now?: Date;
}

/** Nothing is published in the locale that was asked for. */
export class UnknownLocale extends Error {
	override readonly name = 'UnknownLocale';
}

/**
 * The report of a moment, from what is stored.
 *
 * @throws {UnknownLocale}
 */
export async function readReport(
	reader: ReportReader,
	manifest: Pick<Manifest, 'site' | 'articles' | 'locales' | 'notices'>,
	{ locale, now = new Date() }: ReportOptions = {},
): Promise<Report> {
	const { site, articles, locales } = manifest;
	if (locale !== undefined && !locales.has(locale)) {
		const near = suggestion(locale, [...locales]);
		throw new UnknownLocale(`Nothing is published in "${locale}".${near}`);
	}
	const week = weekOf(dayOf(now.getTime()));
	const from = week - 7 * HISTORY_WEEKS;
	const since = from * DAY_MS;
	const overview = week - 7 * OVERVIEW_WEEKS;
	const [tallies, comments, bursts, zeroResults, guideStops, notices] = await Promise.all([
		reader.tallies({ site, from }),
		reader.comments({ site, since, statuses: ['new', 'read'], perEdition: COMMENTS }),
		reader.bursts({ site, from }),
		reader.zeroResults({ site, from: overview }),
		reader.guideStops({ site, from: overview }),
		readNotices(reader, manifest, overview * DAY_MS),
	]);
	const report = makeReport(
		{ site, articles, tallies, comments, bursts, zeroResults, guideStops, notices },
		now,
	);
	// Last, since an edition is also told by its sisters in other locales.
	return locale === undefined ? report : onlyOf(report, locale);
}

/** What was said while each notice was shown, of those that are over since a moment, or are not. */
function readNotices(
	reader: ReportReader,
	{ site, notices }: Pick<Manifest, 'site' | 'notices'>,
	since: number,
): Promise<NoticeVotes[]> {
	const recent = [...notices].flatMap(([locale, all]) =>
		all.filter(({ until }) => until > since).map((notice) => ({ locale, notice })),
	);
	return Promise.all(
		recent.map(async ({ locale, notice }) => {
			const { from, until } = notice;
			return { locale, notice, votes: await reader.votesIn({ site, from, until }) };
		}),
	);
}

function onlyOf(report: Report, locale: string): Report {
	const isOfLocale = (one: { locale: string }): boolean => one.locale === locale;
	const editions = report.editions.filter(isOfLocale);
	const zeroResults = report.zeroResults.filter(isOfLocale);
	const guideStops = report.guideStops.filter(isOfLocale);
	const notices = report.notices.filter(isOfLocale);
	return { ...report, editions, zeroResults, guideStops, notices };
}
