import { html } from 'hono/html';
import type { Html } from './html.ts';
import type { EditionReport } from './report.ts';
import { votesOf, type Share } from './share.ts';
import type { Words } from './words.ts';

/** Small charts as SVG, drawn by attributes: the page's policy allows no style in an element. */

const WIDTH = 120;
const HEIGHT = 28;

/** Where the share of those who were helped lies: a line from end to end of its interval, a dot at it. */
export function intervalChart({ share, low, high }: Share): Html {
	const x = (value: number): string => (4 + value * (WIDTH - 8)).toFixed(1);
	const middle = HEIGHT / 2;
	// The cell beside it says the same in numbers.
	return html`<svg class="interval" width="${WIDTH}" height="${HEIGHT}" aria-hidden="true">
		<line class="scale" x1="${x(0)}" x2="${x(1)}" y1="${middle}" y2="${middle}" />
		<line class="range" x1="${x(low)}" x2="${x(high)}" y1="${middle}" y2="${middle}" />
		<circle cx="${x(share)}" cy="${middle}" r="4" />
	</svg>`;
}

/** Votes of each week as a bar: no below, yes above. */
export function weeksChart({ weeks }: EditionReport, { t }: Words): Html {
	const most = Math.max(1, ...weeks.map(votesOf));
	const step = WIDTH / weeks.length;
	const [yes, no] = (['yes', 'no'] as const).map((answer) =>
		weeks.reduce((sum, week) => sum + week[answer], 0),
	);
	const label = t('table.bars', { yes: yes ?? 0, no: no ?? 0, weeks: weeks.length - 1 });
	const bar = (kind: string, index: number, from: number, count: number): Html => {
		const [top, height] = [((most - from - count) / most) * HEIGHT, (count / most) * HEIGHT];
		return html`<rect
			class="${kind}"
			x="${(index * step + 1).toFixed(1)}"
			y="${top.toFixed(1)}"
			width="${(step - 2).toFixed(1)}"
			height="${height.toFixed(1)}"
		/>`;
	};
	return html`<svg
		class="weeks"
		width="${WIDTH}"
		height="${HEIGHT}"
		role="img"
		aria-label="${label}"
	>
		${weeks.map((week, index) => [
			bar('no', index, 0, week.no),
			bar('yes', index, week.no, week.yes),
		])}
	</svg>`;
}
