import { hrefOf } from '../addresses.ts';
import type { Notices } from '../schema/notices.ts';
import { hashText } from './hash.ts';
import { categoryOf, shownArticle, type HelpCenter } from './help-center.ts';
import { articlePath, categoryPath } from './route.ts';

/** A notice as browsers get it, in one language. */
export interface Notice {
	/** Changes with what it says. */
	id: string;
	/** Milliseconds since 1970. */
	from: number;
	until: number;
	severity: Notices[number]['severity'];
	text: string;
	/** Pages it is shown on, with all below them; all pages where it is empty. */
	on: string[];
}

/** What readers of a locale are told, now or later. */
export function noticesFor(center: HelpCenter, locale: string): Notice[] {
	const { site, records } = center;
	return records.notices.flatMap(({ from, until, severity, on, text }): Notice[] => {
		const words = text[locale];
		const pages = on.flatMap((id) => pathsOf(center, locale, id));
		// Named pages that these readers do not have are not all pages.
		if (words === undefined || (on.length > 0 && pages.length === 0)) return [];
		const instants = {
			from: instantOf(from, site.timeZone),
			until: instantOf(until, site.timeZone),
		};
		const id = hashText(`${from} ${words}`).slice(0, 8);
		return [
			{ id, ...instants, severity, text: words, on: pages.map((path) => hrefOf(site, path)) },
		];
	});
}

function pathsOf(center: HelpCenter, locale: string, id: string): string[] {
	const article = shownArticle(center, locale, id);
	if (article) return [articlePath(center, article)];
	return categoryOf(center, locale, id) ? [categoryPath(center, locale, id)] : [];
}

/** When a clock of a zone shows a time. E.g. `2026-11-28T08:00`; a day alone begins at midnight. */
export function instantOf(moment: string, zone: string): number {
	const shown = new Date(`${moment.length > 10 ? moment : `${moment}T00:00`}Z`).valueOf();
	// An hour's change of the clock lies between the first guess and the time that is meant.
	return shown - offsetAt(shown - offsetAt(shown, zone), zone);
}

/** By how much the clocks of a zone are ahead of UTC. */
function offsetAt(instant: number, zone: string): number {
	const parts = new Intl.DateTimeFormat('en-GB', {
		timeZone: zone,
		hourCycle: 'h23',
		...({ year: 'numeric', month: '2-digit', day: '2-digit' } as const),
		...({ hour: '2-digit', minute: '2-digit', second: '2-digit' } as const),
	}).formatToParts(instant);
	const part = (type: Intl.DateTimeFormatPartTypes): number =>
		Number(parts.find((one) => one.type === type)?.value);
	const wall = Date.UTC(
		part('year'),
		part('month') - 1,
		part('day'),
		part('hour'),
		part('minute'),
		part('second'),
	);
	return wall - Math.floor(instant / 1000) * 1000;
}
