import { REPORT_PATH } from '../../addresses.ts';
import type { Hono } from 'hono';
import { preferredLocale } from '../../i18n/accept-language.ts';
import type { FeedbackContext } from '../context.ts';
import { formatReport } from '../report/format-report.ts';
import { readReport, UnknownLocale } from '../report/read-report.ts';
import type { Report } from '../report/report.ts';
import { REPORT_POLICY, toHtml } from '../report/to-html.ts';
import { createWords, LANGUAGES } from '../report/words.ts';
import { Problem } from '../problem.ts';
import { publishedIn } from '../manifest.ts';
import { textReply } from '../reply.ts';
import type { Feedback } from '../create-feedback.ts';
import { addReportForms, reportActions } from './report-forms.ts';

/**
 * The report as a page for writers, in the language their browser asks for or `?lang=` names, and for
 * programs; `?locale=` leaves out all other locales.
 */
export function addReport(
	app: Hono,
	{ store, manifest }: Pick<Feedback, 'store' | 'manifest'>,
): void {
	const reportFor = async (c: FeedbackContext): Promise<Report> => {
		const locale = c.req.query('locale');
		return readReport(store, publishedIn(manifest()), { locale }).catch((error: unknown) => {
			throw error instanceof UnknownLocale ? new Problem(404, error.message) : error;
		});
	};

	app.get('/report', async (c) => {
		const words = createWords(languageOf(c));
		const page = await toHtml(await reportFor(c), { ...words, actions: reportActions(words) });
		return textReply(c, page, 'text/html; charset=utf-8', {
			'Content-Security-Policy': `${REPORT_POLICY}; frame-ancestors 'none'`,
			// Else its own forms would not say where they come from.
			'Referrer-Policy': 'same-origin',
		});
	});
	addReportForms(app, { store, manifest });
	for (const [format, type] of [
		['json', 'application/json; charset=utf-8'],
		['csv', 'text/csv; charset=utf-8'],
	] as const) {
		app.get(`${REPORT_PATH}.${format}`, async (c) =>
			textReply(c, await formatReport(await reportFor(c), format, 'en'), type),
		);
	}
}

function languageOf(c: FeedbackContext): string {
	const languages = LANGUAGES.map((lang) => ({ lang }));
	const wanted = [c.req.query('lang'), c.req.header('accept-language')];
	const [language] = wanted.flatMap((tags) => preferredLocale(tags, languages) ?? []);
	return language?.lang ?? 'en';
}
