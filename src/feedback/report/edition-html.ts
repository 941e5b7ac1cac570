import { html } from 'hono/html';
import type { EditionReport } from './report.ts';
import { editionSentences, rewriteSentence, sisterSentences } from './sentences.ts';
import type { Html, PageWords } from './html.ts';
import type { Words } from './words.ts';

/** Title of an edition as a link to its page, and its language. */
export function editionName(
	{ title, url, locale }: Pick<EditionReport, 'title' | 'url' | 'locale'>,
	{ language }: Words,
): Html {
	return html`<a href="${url}" lang="${locale}">${title}</a>
		<span class="language">${language(locale)}</span>`;
}

/** All that is known of one edition. */
export function editionCard(edition: EditionReport, words: PageWords): Html {
	return html`<article>
		<h3>${editionName(edition, words)}</h3>
		${editionDetails(edition, words)}
	</article>`;
}

/** The same without its name. */
export function editionDetails(edition: EditionReport, words: PageWords): Html {
	const sentences = [
		editionSentences(edition, words).join(' '),
		...(edition.rewrite
			? [`${words.t('rewrite.title')} ${rewriteSentence(edition.rewrite, words)}`]
			: []),
		...sisterSentences(edition, words),
	];
	return html`<p class="path">${edition.locale}/${edition.article}</p>
		${sentences.map((sentence) => html`<p>${sentence}</p>`)} ${comments(edition, words)}`;
}

function comments(
	{ comments: all, locale }: EditionReport,
	{ t, date, actions }: PageWords,
): Html | string {
	if (all.length === 0) return '';
	return html`<div class="said">
		<p class="what">${t('edition.comments')}</p>
		<ul class="comments">
			${all.map(
				({ id, body, day, helpful, isEarlier }) =>
					html`<li>
						<blockquote lang="${locale}" dir="auto">${body}</blockquote>
						<p>
							${[
								date(day),
								t(`edition.${helpful}`),
								...(isEarlier ? [t('edition.earlier')] : []),
							].join(', ')}
						</p>
						${actions(id)}
					</li>`,
			)}
		</ul>
	</div>`;
}
