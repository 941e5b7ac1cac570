import type { IndexedPage } from './indexed-pages.ts';

/** Letters of a page's first sentences. */
const LENGTH = 160;

/** What a page says first it is about: its description, mostly. */
export function leadOf({ title, text }: Pick<IndexedPage, 'title' | 'text'>): string {
	const rest = text.startsWith(title) ? text.slice(title.length) : text;
	return rest.slice(0, LENGTH);
}
