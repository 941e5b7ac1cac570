import type { html } from 'hono/html';
import type { Words } from './words.ts';

/** A piece of a page in which all that came from outside is escaped. */
export type Html = ReturnType<typeof html>;

/** What a page of the report is made with. */
export interface PageWords extends Words {
	/** What a writer may do with a comment; nothing where the page is a file. */
	actions: (commentId: string) => Html | string;
}
