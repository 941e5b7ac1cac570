/** Ids that a page has whatever its article says: no part of a text may be called the same. */
const reservedIds: ReadonlySet<string> = new Set([
	'categories',
	'contact',
	'featured',
	'feedback',
	'feedback-comment',
	'feedback-hint',
	'feedback-search',
	'footnote-label',
	'fyr-article-report',
	'languages',
	'main',
	'q',
	'related',
	'search-keys',
	'search-near',
	'search-results',
	'search-status',
	'site-notice',
	'toc',
]);

/** Explanations of terms, and footnotes with the way back from them. */
const countedId = /^(term-[0-9a-f]{6}-\d+|fn(ref)?-\d+(-\d+)?)$/;

/** Whether the page itself has this id, or may have. */
export function isReservedId(id: string): boolean {
	return reservedIds.has(id) || countedId.test(id);
}

/** An id that is not taken: one that is counted stays so with another number. */
export function unreservedId(id: string): string {
	return countedId.test(id) ? `section-${id}` : reservedIds.has(id) ? `${id}-1` : id;
}

/** The id itself where it is free, else with the first number that makes it so. */
export function freeId(id: string, isUsed: (id: string) => boolean): string {
	let free = id;
	for (let number = 1; isUsed(free); number++) free = `${id}-${number}`;
	return free;
}
