import { html } from 'hono/html';
import { z } from 'zod';
import { decodeText, readBody } from '../body.ts';
import { incomingOf, type FeedbackContext } from '../context.ts';
import { parseForm } from '../form-body.ts';
import { Problem } from '../problem.ts';
import { checkFields } from '../receive.ts';
import { emptyReply } from '../reply.ts';
import type { Html } from '../report/html.ts';
import type { Words } from '../report/words.ts';
import { COMMENT_STATUSES, type Store } from '../store/port.ts';

/** What is to become of a comment. */
export const commentSchema = z.strictObject({ status: z.enum(COMMENT_STATUSES) });

/** Where the buttons under a comment lead. */
export const COMMENTS_PATH = '/report/comments';

/** Bytes of a body that names a status. */
const LIMIT = 1024;

/** Two buttons by which a writer is done with a comment, or rid of it; both take it off the report. */
export function commentActions(id: string, { t }: Words): Html {
	return html`<form method="post" action="${COMMENTS_PATH}/${id}">
		${(['done', 'spam'] as const).map(
			(status) => html`<button name="status" value="${status}">${t(`edition.${status}`)}</button>`,
		)}
	</form>`;
}

/**
 * The handler of those buttons. A browser sends the password by itself, so another site could have it
 * press them: only the report's own page may.
 */
export function createMarker(store: Pick<Store, 'markComment'>) {
	return async function markComment(c: FeedbackContext): Promise<Response> {
		const origin = URL.parse(c.req.header('origin') ?? '');
		if (origin?.host !== c.req.header('host')) {
			throw new Problem(403, 'Only the page of the report may send this.');
		}
		const { status } = checkFields(commentSchema, parseForm(await textOf(c)), 'change');
		await store.markComment(c.req.param('id') ?? '', status);
		return emptyReply(c, 303, { Location: '/report' });
	};
}

/** The body of a request that is short. @throws {Problem} 413 or 400. */
export async function textOf(c: FeedbackContext): Promise<string> {
	return decodeText(await readBody(incomingOf(c) ?? c.req.raw, LIMIT));
}
