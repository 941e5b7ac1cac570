import { html } from 'hono/html';
import type { Html } from './html.ts';
import type { EditionReport } from './report.ts';
import { votesOf, type Counts, type Share } from './share.ts';
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
	// One path for each answer: a page may hold thousands of these.
	const bars = (bottom: (week: Counts) => number, count: (week: Counts) => number): string =>
		weeks
			.map((week, index) => {
				const [x, y] = [index * step + 1, (1 - bottom(week) / most) * HEIGHT];
				const height = (count(week) / most) * HEIGHT;
				return `M${x.toFixed(1)} ${y.toFixed(1)}v${(-height).toFixed(1)}h${(step - 2).toFixed(1)}V${y.toFixed(1)}z`;
			})
			.join('');
	return html`<svg
		class="weeks"
		width="${WIDTH}"
		height="${HEIGHT}"
		role="img"
		aria-label="${label}"
	>
		<path
			class="no"
			d="${bars(
				() => 0,
				(week) => week.no,
			)}"
		/>
		<path
			class="yes"
			d="${bars(
				(week) => week.no,
				(week) => week.yes,
			)}"
		/>
	</svg>`;
}
