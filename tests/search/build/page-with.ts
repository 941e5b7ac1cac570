import type { IndexedPage } from '../../../src/search/build/indexed-pages.ts';

/** A page of an index that has nothing but what is said of it. */
export function pageWith(parts: Partial<IndexedPage>): IndexedPage {
	const none = { id: 'abcdefg', url: '/', text: '', title: '', headings: [], keywords: '' };
	return { ...none, category: '', ...parts };
}
