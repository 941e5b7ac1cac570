import { html } from 'hono/html';
import type { EditionReport } from './report.ts';
import { burstSentence, editionSentences, rewriteSentence, sisterSentences } from './sentences.ts';
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
		${sentences.map((sentence) => html`<p>${sentence}</p>`)} ${bursts(edition, words)}
		${comments(edition, words)}`;
}

function bursts(edition: EditionReport, words: PageWords): Html[] {
	return edition.bursts.map(
		(burst) =>
			html`<div class="burst">
				<p>${burstSentence(burst, words)}</p>
				${words.actions.burst(edition, burst)}
			</div>`,
	);
}

function comments(edition: EditionReport, { t, date, actions }: PageWords): Html | string {
	const { comments: all, moreComments, locale } = edition;
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
						${actions.comment(id)}
					</li>`,
			)}
		</ul>
		${moreComments > 0 ? html`<p>${t('edition.moreComments', { count: moreComments })}</p>` : ''}
		${busyDays(edition).map((day) => actions.commentsOfDay(edition, day))}
		${actions.comments(edition)}
	</div>`;
}

/** Days of more than one comment, where there may be comments of other days, too. */
function busyDays({ comments: shown, moreComments }: EditionReport): string[] {
	const days = Map.groupBy(shown, ({ day }) => day);
	if (days.size < 2 && moreComments === 0) return [];
	return [...days].flatMap(([day, ofDay]) => (ofDay.length > 1 ? [day] : []));
}
