import type { html } from 'hono/html';
import type { BurstReport, EditionReport, ZeroResultReport } from './report.ts';
import type { Words } from './words.ts';

/** A piece of a page in which all that came from outside is escaped. */
export type Html = ReturnType<typeof html>;

/** What a writer may do on the page: buttons, or nothing where the page is a file. */
export interface Actions {
	/** With one comment. */
	comment: (commentId: string) => Html | string;
	/** With all comments on an edition. */
	comments: (edition: EditionReport) => Html | string;
	/** With all comments on an edition that were written on a day. E.g. `2026-11-27`. */
	commentsOfDay: (edition: EditionReport, day: string) => Html | string;
	burst: (edition: EditionReport, burst: BurstReport) => Html | string;
	/** With a search without a result. */
	query: (search: ZeroResultReport) => Html | string;
}

export const NO_ACTIONS: Actions = {
	comment: () => '',
	comments: () => '',
	commentsOfDay: () => '',
	burst: () => '',
	query: () => '',
};

/** What a page of the report is made with. */
export interface PageWords extends Words {
	actions: Actions;
}
