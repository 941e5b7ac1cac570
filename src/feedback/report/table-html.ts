import { html } from 'hono/html';
import { intervalChart, weeksChart } from './charts.ts';
import { editionDetails, editionName } from './edition-html.ts';
import type { EditionReport, Report } from './report.ts';
import { ARROWS } from './sentences.ts';
import { votesOf } from './share.ts';
import type { Html, PageWords } from './html.ts';
import type { Words } from './words.ts';

/** Rows of a page that a browser shows at once. */
const ROWS = 300;

const HEAD = ['article', 'answers', 'helped', 'surely', 'lost', 'weeks'] as const;

/** Every edition with its numbers; what else is known of it folds out. */
export function editionTable({ editions }: Report, words: PageWords): Html {
	const { t } = words;
	const rest = editions.length - ROWS;
	return html`<section>
		<h2>${t('table.title')}</h2>
		<div class="wide" tabindex="0" role="region" aria-label="${t('table.title')}">
			<table>
				<thead>
					<tr>
						${HEAD.map(
							(name) => html`<th scope="col" class="${classOf(name)}">${t(`table.${name}`)}</th>`,
						)}
					</tr>
				</thead>
				<tbody>
					${editions.slice(0, ROWS).map((edition) => row(edition, words))}
				</tbody>
			</table>
		</div>
		${rest > 0 ? html`<p>${t('table.rest', { count: rest })}</p>` : ''}
	</section>`;
}

function row(edition: EditionReport, words: PageWords): Html {
	const { now, unhelpedPerWeek } = edition;
	const { percent, points } = words;
	return html`<tr>
		<th scope="row">
			${editionName(edition, words)}
			<details>
				<summary>${words.t('table.more')}</summary>
				${editionDetails(edition, words)}
			</details>
		</th>
		<td class="number">${votesOf(now)}</td>
		<td class="number">
			${now.share ? percent(now.share.share) : words.t('table.few')} ${trend(edition, words)}
		</td>
		<td>
			${
				now.share
					? html`${intervalChart(now.share)}
							<span>${points(now.share.low)}–${percent(now.share.high)}</span>`
					: ''
			}
		</td>
		<td class="number">${unhelpedPerWeek === null ? '' : Math.floor(unhelpedPerWeek)}</td>
		<td>${weeksChart(edition, words)}</td>
	</tr>`;
}

function trend({ trend: of }: EditionReport, { t }: Words): Html | string {
	if (of === null) return '';
	const label = t(`edition.${of}`);
	return html`<span class="${of}" role="img" aria-label="${label}" title="${label}"
		>${ARROWS[of]}</span
	>`;
}

function classOf(name: (typeof HEAD)[number]): string {
	return ['answers', 'helped', 'lost'].includes(name) ? 'number' : '';
}
