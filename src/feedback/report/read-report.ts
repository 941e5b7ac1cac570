import { suggestion } from '../../model/nearest.ts';
import type { Manifest } from '../manifest.ts';
import type { StoreReader } from '../store/port.ts';
import { DAY_MS, dayOf, weekOf } from '../weeks.ts';
import { COMMENTS } from './edition-report.ts';
import { HISTORY_WEEKS, makeReport, OVERVIEW_WEEKS } from './make-report.ts';
import type { Report } from './report.ts';

/** What is asked of a store for a report. */
export type ReportReader = Pick<
	StoreReader,
	'tallies' | 'comments' | 'bursts' | 'zeroResults' | 'guideStops'
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
	{ site, articles, locales }: Pick<Manifest, 'site' | 'articles' | 'locales'>,
	{ locale, now = new Date() }: ReportOptions = {},
): Promise<Report> {
	if (locale !== undefined && !locales.has(locale)) {
		const near = suggestion(locale, [...locales]);
		throw new UnknownLocale(`Nothing is published in "${locale}".${near}`);
	}
	const week = weekOf(dayOf(now.getTime()));
	const from = week - 7 * HISTORY_WEEKS;
	const since = from * DAY_MS;
	const overview = week - 7 * OVERVIEW_WEEKS;
	const [tallies, comments, bursts, zeroResults, guideStops] = await Promise.all([
		reader.tallies({ site, from }),
		reader.comments({ site, since, statuses: ['new', 'read'], perEdition: COMMENTS }),
		reader.bursts({ site, from }),
		reader.zeroResults({ site, from: overview }),
		reader.guideStops({ site, from: overview }),
	]);
	const report = makeReport(
		{ site, articles, tallies, comments, bursts, zeroResults, guideStops },
		now,
	);
	// Last, since an edition is also told by its sisters in other locales.
	return locale === undefined ? report : onlyOf(report, locale);
}

function onlyOf(report: Report, locale: string): Report {
	const isOfLocale = (one: { locale: string }): boolean => one.locale === locale;
	const editions = report.editions.filter(isOfLocale);
	const zeroResults = report.zeroResults.filter(isOfLocale);
	const guideStops = report.guideStops.filter(isOfLocale);
	return { ...report, editions, zeroResults, guideStops };
}
