import { Hono } from 'hono';
import { VOTES_PATH } from './contract.ts';
import type { Manifest } from './manifest.ts';
import { corsHeaders } from './policy.ts';
import { Problem } from './problem.ts';
import { emptyReply, jsonReply, problemReply } from './reply.ts';
import { StoreUnavailable, type Store } from './store/port.ts';
import { createVoteTaker, RATES, senderOf, type Rates } from './take-vote.ts';

export interface FeedbackAppOptions {
	store: Store;
	/** The manifest in force; `undefined` while there is none. See `manifestFile()`. */
	manifest: () => Manifest | undefined;
	/** Origins whose pages may vote, besides the site's own. E.g. `['http://localhost:4321']`. */
	origins?: readonly string[];
	/** How many votes are taken from one network. */
	rates?: Rates;
	/** True once the process is to stop; `/readyz` then says so. */
	draining?: () => boolean;
	now?: () => Date;
	/** Told of faults of the endpoint itself; never of anything a reader sent. */
	log?: (line: string) => void;
}

/** Whether the endpoint answers a path, where it shares a server with the site. */
export function isFeedbackPath(path: string): boolean {
	return path.startsWith('/v1/') || path === '/healthz' || path === '/readyz';
}

/** The feedback endpoint: `POST /v1/votes`, `GET /healthz`, `GET /readyz`. */
export function createFeedbackApp(options: FeedbackAppOptions): Hono {
	const { store, origins = [], rates = RATES, now = () => new Date() } = options;
	const { draining = () => false, log = console.error } = options;
	const manifest = () => options.manifest() ?? noManifest();
	const toProblem = (error: unknown) => asProblem(error, log);
	const app = new Hono();

	app.post(VOTES_PATH, createVoteTaker({ store, manifest, origins, rates, now, toProblem }));
	app.options(VOTES_PATH, (c) => emptyReply(c, 204, corsHeaders(senderOf(c, manifest(), origins))));
	app.all(VOTES_PATH, () => refuseMethod('POST, OPTIONS'));

	app.get('/healthz', (c) => jsonReply(c, 200, { status: 'alive' }));
	app.all('/healthz', () => refuseMethod('GET, HEAD'));
	app.get('/readyz', async (c) => {
		if (draining()) throw new Problem(503, 'The endpoint is stopping.');
		manifest();
		await store.check();
		return jsonReply(c, 200, { status: 'ready' });
	});
	app.all('/readyz', () => refuseMethod('GET, HEAD'));

	app.notFound((c) => problemReply(c, new Problem(404, `There is nothing at "${c.req.path}".`)));
	app.onError((error, c) => problemReply(c, toProblem(error)));
	return app;
}

function noManifest(): never {
	throw new Problem(503, 'There is no manifest of the site. Build it: npm run build');
}

function refuseMethod(allow: string): never {
	throw new Problem(405, `Use one of: ${allow}.`, { headers: { Allow: allow } });
}

/** What is answered tells nothing of the inside; the log does. */
function asProblem(error: unknown, log: (line: string) => void): Problem {
	if (error instanceof Problem) return error;
	const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
	log(`feedback: ${String(error)}${cause === error ? '' : ` ${String(cause)}`}`);
	if (!(error instanceof StoreUnavailable)) return new Problem(500, 'Something went wrong here.');
	return new Problem(503, 'Votes cannot be stored at the moment. Send the same vote again.', {
		headers: { 'Retry-After': '5' },
	});
}
