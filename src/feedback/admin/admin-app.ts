import { Readable } from 'node:stream';
import { Hono } from 'hono';
import { z } from 'zod';
import { OPERATOR_PATHS } from '../app.ts';
import { createClientAddress } from '../client-address.ts';
import { incomingOf } from '../context.ts';
import { exportLines, type ExportFormat } from '../export.ts';
import type { Log } from '../log.ts';
import { networkOf } from '../networks.ts';
import { createRateLimiter } from '../rate-limit.ts';
import { asProblem, Problem } from '../problem.ts';
import { checkFields } from '../read-request.ts';
import { emptyReply, problemReply, textReply } from '../reply.ts';
import { COMMENT_PATH, ERASE_PATH, EXPORT_PATH } from '../../addresses.ts';
import { eraseSchema } from '../erase-handler.ts';
import { publishedIn } from '../manifest.ts';
import type { Feedback } from '../create-feedback.ts';
import { commentSchema, textOf } from './report-forms.ts';
import { addReport } from './report-routes.ts';
import { isAuthorized } from './token.ts';
import { parseJson } from '../json.ts';

/** A reader as an export shows it, too: no browser made the ids of those without a script. */
const erasureSchema = eraseSchema.extend({
	reader: z.union([eraseSchema.shape.reader, z.string().regex(/^[\da-f]{32}$/)]),
});

/** Wrong tokens from one network. */
const ATTEMPTS = { burst: 10, perSecond: 0.1 };

const TYPES: Record<ExportFormat, string> = {
	ndjson: 'application/x-ndjson; charset=utf-8',
	csv: 'text/csv; charset=utf-8',
};

/** What writers and operators ask, on a listener of its own, each request with the token. */
export function createAdminApp(
	{ app: endpoint, store, manifest }: Pick<Feedback, 'app' | 'store' | 'manifest'>,
	token: string,
	log: Log,
): Hono {
	const app = new Hono();
	const attempts = createRateLimiter(ATTEMPTS);
	const addressOf = createClientAddress();

	app.use(async (c, next) => {
		const network = networkOf(addressOf(incomingOf(c)));
		// Refused before anything is compared: otherwise a right guess would be accepted while guessing is refused.
		const wait = attempts(network);
		if (wait > 0) {
			throw new Problem(429, `Too many wrong tokens. Wait ${wait} s.`, {
				headers: { 'Retry-After': String(wait) },
			});
		}
		if (isAuthorized(c.req.header('authorization'), token)) {
			attempts.giveBack(network);
			return next();
		}
		throw new Problem(
			401,
			'Send the token of FYR_ADMIN_TOKEN_FILE as the password, or as Bearer.',
			{
				headers: { 'WWW-Authenticate': 'Basic realm="Fyr", charset="UTF-8"' },
			},
		);
	});

	for (const format of ['ndjson', 'csv'] as const) {
		app.get(`${EXPORT_PATH}.${format}`, (c) => {
			const lines = Readable.from(exportLines(store, format), { objectMode: false });
			const reply = textReply(c, '', TYPES[format], {
				'Content-Disposition': `attachment; filename="votes.${format}"`,
			});
			// A cast, because Node's own type of a web stream is not the one of the DOM.
			return new Response(Readable.toWeb(lines) as ReadableStream, reply);
		});
	}
	for (const path of OPERATOR_PATHS) app.get(path, () => endpoint.request(path));
	addReport(app, { store, manifest });
	app.patch(COMMENT_PATH, async (c) => {
		const { status } = checkFields(commentSchema, parseJson(await textOf(c)), 'change');
		const id = c.req.param('id');
		if (await store.markComment(id, status)) return emptyReply(c, 204);
		throw new Problem(404, `There is no comment "${id}".`);
	});
	app.delete(ERASE_PATH, async (c) => {
		const { article, locale, reader } = checkFields(erasureSchema, c.req.param(), 'address');
		const { site } = publishedIn(manifest());
		const id = reader.replaceAll('-', '').toLowerCase();
		const key = { site, article, locale, reader: id };
		if (await store.erase(key, new Date())) return emptyReply(c, 204);
		throw new Problem(404, 'There is no such vote.');
	});

	app.notFound((c) => problemReply(c, new Problem(404, `There is nothing at "${c.req.path}".`)));
	app.onError((error, c) => problemReply(c, asProblem(error, log)));
	return app;
}
