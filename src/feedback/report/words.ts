import {
	createReportTranslator,
	reportStrings,
	type ReportTranslator,
} from '../../i18n/report-translator.ts';
import { createTranslator } from '../../i18n/translator.ts';
import type { Reason } from '../contract.ts';

/** Words and numbers of a report in one language. */
export interface Words extends Pick<ReportTranslator, 'lang' | 't' | 'date'> {
	/** `0.354` → `35 %`. */
	percent: (share: number) => string;
	/** Percentage points of a difference, without its sign: `-0.354` → `35`. */
	points: (difference: number) => string;
	/** Name of a locale's language, as this language calls it. */
	language: (locale: string) => string;
	/** What the form calls a reason. */
	reason: (reason: Reason) => string;
}

/** Languages a report can be in. */
export const LANGUAGES = Object.keys(reportStrings);

/** @param lang BCP 47 tag; without words of ours the report is in English. */
export function createWords(lang: string): Words {
	const { t, date, languageName } = createReportTranslator(lang);
	const site = createTranslator(lang);
	const percent = new Intl.NumberFormat(lang, { style: 'percent' });
	const points = new Intl.NumberFormat(lang, { maximumFractionDigits: 0 });
	return {
		...{ lang, t, date },
		percent: (share) => percent.format(share),
		points: (difference) => points.format(100 * Math.abs(difference)),
		language: (locale) => nameOr(locale, languageName),
		reason: (reason) => site.t(`feedback.reason.${reason}`),
	};
}

/** A locale is a folder's name, and may be one that no standard knows. */
function nameOr(locale: string, languageName: (tag: string) => string): string {
	try {
		return languageName(locale);
	} catch {
		return locale;
	}
}
