import type { Hono } from 'hono';
import { html } from 'hono/html';
import { z } from 'zod';
import { decodeText, readBody } from '../body.ts';
import { incomingOf, type FeedbackContext } from '../context.ts';
import { LIMITS } from '../contract.ts';
import { parseForm } from '../form-body.ts';
import { Problem } from '../problem.ts';
import { publishedIn } from '../manifest.ts';
import { checkFields } from '../read-request.ts';
import { emptyReply } from '../reply.ts';
import type { Actions, Html } from '../report/html.ts';
import type { Words } from '../report/words.ts';
import type { Feedback } from '../create-feedback.ts';
import { COMMENT_STATUSES } from '../store/port.ts';
import { DAY_MS } from '../weeks.ts';

/** What is to become of a comment. */
export const commentSchema = z.strictObject({ status: z.enum(COMMENT_STATUSES) });

/** Where the buttons of the report lead. */
const COMMENTS_PATH = '/report/comments';
const BURSTS_PATH = '/report/bursts';
const QUERIES_PATH = '/report/queries';

/** Bytes of a body that names what a button is about. */
const LIMIT = 2048;

const edition = {
	article: z.string().min(1).max(LIMITS.article),
	locale: z.string().min(1).max(LIMITS.locale),
};
const moment = z.iso.datetime().transform((text) => Date.parse(text));
const choiceSchema = commentSchema.extend({
	...edition,
	from: moment.optional(),
	until: moment.optional(),
});
const burstSchema = z.strictObject({
	...edition,
	from: moment,
	until: moment,
	leftOut: z.enum(['yes', 'no']),
});
const querySchema = z.strictObject({
	locale: edition.locale,
	query: z.string().min(1).max(LIMITS.query),
	hidden: z.enum(['yes', 'no']),
});

/** The buttons by which a writer is done with what the report tells, or rid of it. */
export function reportActions({ t, date }: Words): Actions {
	return {
		comment: (id) =>
			form(`${COMMENTS_PATH}/${id}`, {}, [
				['status', 'done', t('edition.done')],
				['status', 'spam', t('edition.spam')],
			]),
		comments: ({ article, locale }) =>
			form(COMMENTS_PATH, { article, locale }, [
				['status', 'done', t('edition.allDone')],
				['status', 'spam', t('edition.allSpam')],
			]),
		commentsOfDay: ({ article, locale }, day) =>
			form(COMMENTS_PATH, { article, locale, ...boundsOf(day) }, [
				['status', 'spam', t('edition.daySpam', { date: date(day) })],
			]),
		burst: ({ article, locale }, { from, until, isLeftOut }) => {
			const fields = { article, locale, from, until };
			return html`${form(BURSTS_PATH, fields, [
				isLeftOut ? ['leftOut', 'no', t('burst.putBack')] : ['leftOut', 'yes', t('burst.leaveOut')],
			])}
			${form(COMMENTS_PATH, fields, [['status', 'spam', t('burst.spam')]])}`;
		},
		query: ({ locale, query }) =>
			form(QUERIES_PATH, { locale, query }, [['hidden', 'yes', t('zeroResults.hide')]]),
	};
}

/** The first moment of a day, and that of the next. */
function boundsOf(day: string): { from: string; until: string } {
	const from = Date.parse(day);
	return { from: new Date(from).toISOString(), until: new Date(from + DAY_MS).toISOString() };
}

type Button = readonly [name: string, value: string, label: string];

function form(action: string, fields: Record<string, string>, buttons: readonly Button[]): Html {
	return html`<form method="post" action="${action}">
		${Object.entries(fields).map(
			([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
		)}
		${buttons.map(
			([name, value, label]) => html`<button name="${name}" value="${value}">${label}</button>`,
		)}
	</form>`;
}

/** The handlers of those buttons; each leads back to the report. */
export function addReportForms(
	app: Hono,
	{ store, manifest }: Pick<Feedback, 'store' | 'manifest'>,
): void {
	const onPost = <Fields>(
		path: string,
		schema: z.ZodType<Fields>,
		act: (fields: Fields, site: string, c: FeedbackContext) => Promise<unknown>,
	): void => {
		app.post(path, async (c) => {
			refuseOtherPages(c);
			const fields = checkFields(schema, parseForm(await textOf(c)), 'change');
			await act(fields, publishedIn(manifest()).site, c);
			return emptyReply(c, 303, { Location: '/report' });
		});
	};
	onPost(`${COMMENTS_PATH}/:id`, commentSchema, ({ status }, _, c) =>
		store.markComment(c.req.param('id') ?? '', status),
	);
	onPost(COMMENTS_PATH, choiceSchema, ({ status, article, locale, from, until }, site) =>
		store.markComments(
			{
				...{ site, article, locale },
				...(from !== undefined && { from }),
				...(until !== undefined && { until }),
			},
			status,
		),
	);
	onPost(BURSTS_PATH, burstSchema, ({ leftOut, ...burst }, site) =>
		store.leaveOut({ site, ...burst }, leftOut === 'yes'),
	);
	onPost(QUERIES_PATH, querySchema, ({ hidden, ...query }, site) =>
		store.hideQuery({ site, ...query }, hidden === 'yes'),
	);
}

/**
 * A browser sends the password by itself, so another site could have it press these buttons: only the
 * report's own page may.
 */
function refuseOtherPages(c: FeedbackContext): void {
	const origin = URL.parse(c.req.header('origin') ?? '');
	if (origin?.host === c.req.header('host')) return;
	throw new Problem(403, 'Only the page of the report may send this.');
}

/** The body of a request that is short. @throws {Problem} 413 or 400. */
export async function textOf(c: FeedbackContext): Promise<string> {
	return decodeText(await readBody(incomingOf(c) ?? c.req.raw, LIMIT));
}
