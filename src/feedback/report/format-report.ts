import { NO_ACTIONS } from './html.ts';
import type { Report } from './report.ts';
import { toCsv } from './to-csv.ts';
import { toHtml } from './to-html.ts';
import { toJson } from './to-json.ts';
import { toText } from './to-text.ts';
import { createWords } from './words.ts';

/** What a report can be printed as. */
export const REPORT_FORMATS = ['text', 'json', 'html', 'csv'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** @param lang BCP 47 tag of the language that text and page are in. */
export async function formatReport(
	report: Report,
	format: ReportFormat,
	lang: string,
): Promise<string> {
	if (format === 'json') return toJson(report);
	if (format === 'csv') return toCsv(report);
	const words = createWords(lang);
	if (format === 'text') return toText(report, words);
	return toHtml(report, { ...words, actions: NO_ACTIONS });
}
