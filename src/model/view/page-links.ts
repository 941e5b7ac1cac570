/** Articles that a list shows on one page: more are on several, so that no page grows with the site. */
export const MOST_ON_A_PAGE = 200;

/** A way to another part of a list. */
export interface PageLink {
	/** A letter or a number. */
	label: string;
	href: string;
	isCurrent: boolean;
}

/** Numbers of the pages that so many articles fill, from 1. */
export function pageNumbers(articles: number): number[] {
	const pages = Math.max(1, Math.ceil(articles / MOST_ON_A_PAGE));
	return Array.from({ length: pages }, (_, index) => index + 1);
}

/** Links to all pages of a list; none where it has but one. @param hrefOf Address of a page. */
export function numberedLinks(
	articles: number,
	current: number,
	hrefOf: (page: number) => string,
): PageLink[] {
	const numbers = pageNumbers(articles);
	if (numbers.length === 1) return [];
	return numbers.map((page) => ({
		label: String(page),
		href: hrefOf(page),
		isCurrent: page === current,
	}));
}

/** What of a list is on one of its pages. */
export function onPage<T>(list: readonly T[], page: number): T[] {
	return list.slice((page - 1) * MOST_ON_A_PAGE, page * MOST_ON_A_PAGE);
}
