import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { html, raw } from 'hono/html';
import { editionCard, editionName } from './edition-html.ts';
import type { Html, PageWords } from './html.ts';
import type { Report } from './report.ts';
import {
	comparisonsOf,
	keywordLine,
	noticeSentence,
	totalsSentences,
	urgentOf,
	type Told,
} from './sentences.ts';
import { editionTable } from './table-html.ts';
import type { Words } from './words.ts';

const css = readFileSync(new URL('./report.css', import.meta.url), 'utf8');

// One piece, since a space within it would be another style than the policy knows.
const style = raw(`<style>${css}</style>`);

/** What a report may load and run: its own style, and nothing else. */
export const REPORT_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'; base-uri 'none'; form-action 'self'`;

/** The report as one page that needs nothing else, to be read in a browser, printed, or sent by mail. */
export async function toHtml(report: Report, words: PageWords): Promise<string> {
	const { t, date, lang } = words;
	const page = html`<!doctype html>
		<html lang="${lang}">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="robots" content="noindex" />
				<meta name="referrer" content="same-origin" />
				<meta http-equiv="Content-Security-Policy" content="${REPORT_POLICY}" />
				<title>${t('report.title')}</title>
				${style}
			</head>
			<body>
				<header>
					<h1>${t('report.title')}</h1>
					<p>${t('report.site', { site: report.site, date: date(report.day) })}</p>
				</header>
				<main>
					${
						report.editions.length === 0
							? [nothing(words), zeroResults(report, words), guideStops(report, words)]
							: answers(report, words)
					}
				</main>
			</body>
		</html>`;
	return String(await page);
}

function nothing({ t }: Words): Html {
	return html`<section>
		<h2>${t('report.noneTitle')}</h2>
		<p>${t('report.none')}</p>
		<p>${t('report.noneElsewhere')}</p>
	</section>`;
}

function answers(report: Report, words: PageWords): Html {
	const { t } = words;
	const comparisons = comparisonsOf(report, words).map(({ title, told }) =>
		list(title, told, words),
	);
	return html`
		<p class="lead">${totalsSentences(report, words).join(' ')}</p>
		${urgent(report, words)} ${comparisons} ${notices(report, words)} ${zeroResults(report, words)}
		${guideStops(report, words)} ${editionTable(report, words)}
		<section class="notes">
			<h2>${t('notes.title')}</h2>
			<p>${t('notes.interval')}</p>
			<p>${t('notes.window')}</p>
			<p>${t('notes.arrows')}</p>
			<p>${t('notes.bars')}</p>
		</section>
	`;
}

function urgent(report: Report, words: PageWords): Html {
	const { t } = words;
	const editions = urgentOf(report);
	if (editions.length === 0) return html`<p>${t('fix.nothing')}</p>`;
	return html`<section>
		<h2>${t('fix.title')}</h2>
		<p>${t('fix.how')}</p>
		<ol class="urgent">
			${editions.map((edition) => html`<li>${editionCard(edition, words)}</li>`)}
		</ol>
	</section>`;
}

function list(title: string, told: readonly Told[], words: PageWords): Html | string {
	if (told.length === 0) return '';
	return html`<section>
		<h2>${title}</h2>
		<ul class="told">
			${told.map(({ edition, sentence }) => html`<li>${editionName(edition, words)} ${sentence}</li>`)}
		</ul>
	</section>`;
}

function zeroResults(
	{ zeroResults: all, moreZeroResults }: Report,
	{ t, language, actions }: PageWords,
): Html | string {
	if (all.length === 0) return '';
	return html`<section>
		<h2>${t('zeroResults.title')}</h2>
		<p>${t('zeroResults.how')}</p>
		<div class="wide" tabindex="0" role="region" aria-label="${t('zeroResults.title')}">
			<table>
				<thead>
					<tr>
						<th scope="col">${t('zeroResults.query')}</th>
						<th scope="col">${t('table.language')}</th>
						<th scope="col" class="number">${t('zeroResults.count')}</th>
						<th scope="col">${t('zeroResults.line')}</th>
					</tr>
				</thead>
				<tbody>
					${all.map((search) => {
						const { locale, query, count } = search;
						return html`<tr>
							<th scope="row"><bdi lang="${locale}">${query}</bdi></th>
							<td>${language(locale)}</td>
							<td class="number">${count}</td>
							<td><code>${keywordLine(query)}</code>${actions.query(search)}</td>
						</tr>`;
					})}
				</tbody>
			</table>
		</div>
		${moreZeroResults > 0 ? html`<p>${t('zeroResults.rest', { count: moreZeroResults })}</p>` : ''}
	</section>`;
}

function notices(report: Report, words: PageWords): Html | string {
	if (report.notices.length === 0) return '';
	return html`<section>
		<h2>${words.t('notices.title')}</h2>
		<p>${words.t('notices.how')}</p>
		<ul class="told">
			${report.notices.map((notice) => html`<li>${noticeSentence(notice, words)}</li>`)}
		</ul>
	</section>`;
}

function guideStops({ guideStops: all }: Report, { t, language }: PageWords): Html | string {
	if (all.length === 0) return '';
	return html`<section>
		<h2>${t('guideStops.title')}</h2>
		<p>${t('guideStops.how')}</p>
		<div class="wide" tabindex="0" role="region" aria-label="${t('guideStops.title')}">
			<table>
				<thead>
					<tr>
						<th scope="col">${t('guideStops.step')}</th>
						<th scope="col">${t('table.article')}</th>
						<th scope="col">${t('table.language')}</th>
						<th scope="col" class="number">${t('guideStops.count')}</th>
					</tr>
				</thead>
				<tbody>
					${all.map(
						({ step, url, asks, title, locale, count }) =>
							html`<tr>
								<th scope="row">
									<a href="${url}"><bdi lang="${locale}">${step}</bdi></a>
									${asks ? '' : html`(${t('guideStops.end')})`}
								</th>
								<td><bdi lang="${locale}">${title}</bdi></td>
								<td>${language(locale)}</td>
								<td class="number">${count}</td>
							</tr>`,
					)}
				</tbody>
			</table>
		</div>
	</section>`;
}
