/*
 * What a reader has done in this visit, for the pages to come. It is kept in the name of the tab: nothing
 * is stored, and it is forgotten when the tab is closed or another site is opened in it.
 */

const MARK = 'fyr:';

type Visit = Record<string, string>;

/** What is remembered: nothing, where somebody has given the tab a name of their own. */
export function recall(): Visit {
	try {
		// A cast: only remember() writes such a name.
		return window.name.startsWith(MARK)
			? (JSON.parse(window.name.slice(MARK.length)) as Visit)
			: {};
	} catch {
		return {};
	}
}

/** Remember more. */
export function remember(more: Visit): void {
	if (window.name !== '' && !window.name.startsWith(MARK)) return;
	window.name = MARK + JSON.stringify({ ...recall(), ...more });
}
