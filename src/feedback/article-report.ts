import type { Hono } from 'hono';
import { html, raw } from 'hono/html';
import { ARTICLE_REPORT_PATH } from '../addresses.ts';
import { editionDetails } from './report/edition-html.ts';
import { NO_ACTIONS, type Html, type PageWords } from './report/html.ts';
import { readReport } from './report/read-report.ts';
import { openReportReader } from './report/report-reader.ts';
import type { EditionReport } from './report/report.ts';
import { createWords } from './report/words.ts';
import { publishedIn } from './manifest.ts';
import { textReply } from './reply.ts';
import type { Feedback } from './create-feedback.ts';

const css = `.fyr-article-report {
	max-inline-size: var(--measure);
	margin-block-start: var(--space-l);
	padding: var(--space-s) var(--space-l) var(--space-m);
	border: 2px dashed var(--edge);
	border-radius: var(--round-m);
	font-size: var(--text-s);
}
.fyr-article-report h2 { font-size: var(--text-m); }
.fyr-article-report p, .fyr-article-report blockquote { margin-block: var(--space-xs) 0; }
.fyr-article-report .path, .fyr-article-report .comments p { color: var(--muted); }
.fyr-article-report .what { font-weight: 600; }
.fyr-article-report ul { padding: 0; list-style: none; }
.fyr-article-report blockquote { white-space: pre-line; }`;

const style = raw(`<style>${css}</style>`);

/**
 * Shows a writer, on the article's own page in `npm run dev`, what its readers said.
 *
 * @param store Address of the store that readers' votes are in.
 */
export function addArticleReport(
	app: Hono,
	{ store, manifest }: Pick<Feedback, 'manifest'> & { store: string },
): void {
	app.get(ARTICLE_REPORT_PATH, async (c) => {
		const { article = '', locale = '', lang = 'en' } = c.req.query();
		const reader = await openReportReader(store);
		const { editions } = await readReport(reader, publishedIn(manifest()), { locale }).finally(
			reader.close,
		);
		const edition = editions.find((one) => one.article === article);
		const piece = String(
			await articleReportHtml(edition, {
				...createWords(lang),
				actions: NO_ACTIONS,
			}),
		);
		return textReply(c, piece, 'text/html; charset=utf-8');
	});
}

function articleReportHtml(edition: EditionReport | undefined, words: PageWords): Html {
	const { t } = words;
	return html`<aside class="fyr-article-report" aria-labelledby="fyr-article-report">
		${style}
		<h2 id="fyr-article-report">${t('report.title')}</h2>
		${edition ? editionDetails(edition, words) : html`<p>${t('report.noneTitle')}</p>`}
	</aside>`;
}
