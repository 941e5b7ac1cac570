import { Hono } from 'hono';
import { getPath } from 'hono/utils/url';
import {
	ERASE_PATH,
	GUIDE_STOPS_PATH,
	HEALTH_PATH,
	METRICS_PATH,
	ZERO_RESULTS_PATH,
	OPENAPI_PATH,
	READY_PATH,
	VOTES_PATH,
	pathWithin,
} from '../addresses.ts';
import { createClientAddress, isLocal, type ClientAddress } from './client-address.ts';
import { incomingOf } from './context.ts';
import { createDailyReaderLimit } from './daily-reader-limit.ts';
import { createEraseHandler } from './erase-handler.ts';
import { createGuideStopHandler } from './guide-stop-handler.ts';
import { terminalLog, type Log } from './log.ts';
import { publishedIn, type Manifest } from './manifest.ts';
import { createMetrics, observe } from './metrics.ts';
import { openApi } from './openapi.ts';
import { createSenderOf, preflightHeaders } from './policy.ts';
import { throttleLog } from './throttle-log.ts';
import { knownNetworksOf } from './networks.ts';
import { dailyPseudonym } from './privacy.ts';
import { asProblem, Problem } from './problem.ts';
import { createLimit, RATES, type Rates } from './rates.ts';
import { emptyReply, jsonReply, problemReply, textReply } from './reply.ts';
import type { Store } from './store/port.ts';
import { createZeroResultHandler } from './zero-result-handler.ts';
import { createVoteHandler, type HandlerServices } from './vote-handler.ts';

export interface FeedbackAppOptions {
	store: Store;
	/** The manifest in force; `undefined` while there is none. See `manifestFile()`. */
	manifest: () => Manifest | undefined;
	/** Origins whose pages may vote, besides the site's own. E.g. `['http://localhost:4321']`. */
	origins?: readonly string[];
	/** Further names under which it is asked. E.g. `['votes.company.example']`. */
	hosts?: readonly string[];
	/** How much is taken from one network. */
	rates?: Rates;
	/** Whether searches without a result are taken. */
	takesZeroResults?: boolean;
	addressOf?: ClientAddress;
	/** True once the process is to stop; `/readyz` then says so. */
	draining?: () => boolean;
	now?: () => Date;
	log?: Log;
}

/** For whoever runs the endpoint: asked on the machine itself, or on the admin listener. */
export const OPERATOR_PATHS = [METRICS_PATH, OPENAPI_PATH] as const;

const OWN_PATHS = [HEALTH_PATH, READY_PATH, ...OPERATOR_PATHS];

/** The feedback endpoint: what readers' pages send, and what an operator asks. */
export function createFeedbackApp(options: FeedbackAppOptions): Hono {
	const { store, origins = [], hosts = [], rates = RATES, now = () => new Date() } = options;
	const { draining = () => false, log = terminalLog, takesZeroResults = true } = options;
	const { addressOf = createClientAddress() } = options;
	const manifest = () => publishedIn(options.manifest());
	const faults = throttleLog(log);
	const toProblem = (error: unknown) => asProblem(error, faults);
	const pseudonym = dailyPseudonym(now);
	const metrics = createMetrics();
	const senderOf = createSenderOf({ origins, hosts });
	const services: HandlerServices = {
		...{ store, manifest, senderOf, pseudonym, metrics, now, toProblem },
		addressOf: (c) => addressOf(incomingOf(c)),
		networksOf: (address) => knownNetworksOf(address, pseudonym),
		countReader: createDailyReaderLimit(rates.readersADay),
	};
	const limitOf = (what: string) => createLimit(rates, what);
	const description = openApi();
	const app = new Hono({
		// A server in front may take the site's folder off an address, or leave it on.
		getPath: (request) => {
			const path = getPath(request);
			return pathWithin({ base: options.manifest()?.base ?? '' }, path) ?? path;
		},
	});
	app.use(observe(metrics, log));

	app.post(VOTES_PATH, createVoteHandler(services, limitOf('votes')));
	if (takesZeroResults)
		app.post(ZERO_RESULTS_PATH, createZeroResultHandler(services, limitOf('searches')));
	app.post(GUIDE_STOPS_PATH, createGuideStopHandler(services, limitOf('steps')));
	app.delete(ERASE_PATH, createEraseHandler(services, limitOf('requests')));
	for (const [path, method] of [
		[VOTES_PATH, 'POST'],
		[GUIDE_STOPS_PATH, 'POST'],
		...(takesZeroResults ? [[ZERO_RESULTS_PATH, 'POST'] as const] : []),
		[ERASE_PATH, 'DELETE'],
	] as const) {
		app.options(path, (c) => emptyReply(c, 204, preflightHeaders(senderOf(c, manifest()), method)));
		app.all(path, () => refuseMethod(`${method}, OPTIONS`));
	}

	app.get(HEALTH_PATH, (c) => jsonReply(c, 200, { status: 'alive' }));
	app.get(READY_PATH, async (c) => {
		if (draining()) throw new Problem(503, 'The endpoint is stopping.');
		manifest();
		await store.check();
		return jsonReply(c, 200, { status: 'ready' });
	});
	for (const path of OPERATOR_PATHS) {
		app.use(path, async (c, next) => (isLocal(incomingOf(c)) ? next() : c.notFound()));
	}
	app.get(METRICS_PATH, async (c) => textReply(c, await metrics.text(), metrics.type));
	app.get(OPENAPI_PATH, (c) => jsonReply(c, 200, description));
	for (const path of OWN_PATHS) app.all(path, () => refuseMethod('GET, HEAD'));

	app.notFound((c) => problemReply(c, new Problem(404, `There is nothing at "${c.req.path}".`)));
	app.onError((error, c) => problemReply(c, toProblem(error)));
	return app;
}

function refuseMethod(allow: string): never {
	throw new Problem(405, `Use one of: ${allow}.`, { headers: { Allow: allow } });
}
