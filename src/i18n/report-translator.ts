import type { TextTree } from '../schema/labels.ts';
import da from './report/da.json' with { type: 'json' };
import en from './report/en.json' with { type: 'json' };
import nb from './report/nb.json' with { type: 'json' };
import sv from './report/sv.json' with { type: 'json' };
import { translatorOf, type KeyOf, type TranslatorOf } from './translator-of.ts';

/** Words of the writers' report, by language: apart from those of the site, which a company may change. */
export const reportStrings: Readonly<Record<string, TextTree>> = { da, en, nb, sv };

/** Every key of the report's words. */
type ReportKey = KeyOf<typeof en>;

export type ReportTranslator = TranslatorOf<ReportKey>;

/** Words of the writers' report in one language, else in English. */
export function createReportTranslator(lang: string): ReportTranslator {
	return translatorOf(lang, reportStrings);
}
