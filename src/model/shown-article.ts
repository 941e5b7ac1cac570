import type { ArticleRecord } from './records.ts';

/** An article as the readers of one locale get it. */
export interface ShownArticle {
	id: string;
	/** The readers' locale. */
	locale: string;
	/** The edition they get; its own locale differs where it is a fallback. */
	edition: ArticleRecord;
	isFallback: boolean;
}
