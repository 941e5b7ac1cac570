import { once } from 'node:events';
import {
	createServer,
	type IncomingMessage,
	type Server,
	type ServerOptions,
	type ServerResponse,
} from 'node:http';
import type { BlockList } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { boundConnections } from './connections.ts';
import { closeAfter, faultOf, LONGEST_HEAD, refuseBytes, refuseRequest } from './malformed.ts';
import { Problem } from './problem.ts';
import { problemHeaders } from './reply.ts';

/** A client that sends slowly is let go before it holds a socket for long. */
const SERVER_OPTIONS: ServerOptions = {
	headersTimeout: 5_000,
	requestTimeout: 8_000,
	connectionsCheckingInterval: 1_000,
	keepAliveTimeout: 5_000,
	maxHeaderSize: LONGEST_HEAD,
	// Reported by faultOf().
	requireHostHeader: false,
};

/** Milliseconds without any progress, in either direction, after which a connection is closed. */
const STUCK_MS = 20_000;
/** Beyond this, a stop waits for nobody. */
const DRAIN_MS = 10_000;

export interface ListenOptions {
	port: number;
	host: string;
	/** Networks of our own proxies. */
	trustedProxies?: BlockList;
}

/** A server that answers. */
export interface Listening {
	/** E.g. `http://127.0.0.1:4321`. */
	url: string;
	/** True from the call of `close()`. */
	draining(): boolean;
	/** Finish what was begun, take no more. */
	close(): Promise<void>;
}

/**
 * Serve an app over HTTP.
 *
 * @throws {Error} If the port is taken.
 */
export async function listen(
	app: Pick<Hono, 'fetch'>,
	{ port, host, trustedProxies }: ListenOptions,
): Promise<Listening> {
	let draining = false;
	const open = new Set<ServerResponse>();
	const pass = getRequestListener(app.fetch, { errorHandler: misaddressed });
	const answer = (request: IncomingMessage, response: ServerResponse): void => {
		const fault = faultOf(request);
		if (fault) refuseRequest(response, fault);
		else void pass(request, response);
	};
	const server = createServer(SERVER_OPTIONS, (request, response) => {
		// Else a client that keeps its connection busy would keep the process alive.
		if (draining) closeAfter(response);
		else open.add(response);
		response.once('close', () => open.delete(response));
		connections.inTurn(response, () => answer(request, response));
	});
	const connections = boundConnections(server, trustedProxies);
	// A reader who does not read: node looks whether anything was taken, not how long it takes.
	server.setTimeout(STUCK_MS);
	server.on('checkExpectation', (_, response: ServerResponse) =>
		refuseRequest(response, new Problem(417, 'Expected no "Expect" but "100-continue".')),
	);
	server.on('clientError', (error, socket) => refuseBytes(error, socket, open));
	server.listen(port, host);
	await once(server, 'listening');

	let stopped: Promise<void> | undefined;
	return {
		url: urlOf(server),
		draining: () => draining,
		close: () => {
			draining = true;
			open.forEach(closeAfter);
			return (stopped ??= stop(server).finally(connections.stop));
		},
	};
}

/** For a request whose address and host make none together. */
function misaddressed(): Response {
	const problem = new Problem(400, 'The address of the request is not valid.');
	return new Response(JSON.stringify(problem), { status: 400, headers: problemHeaders(problem) });
}

async function stop(server: Server): Promise<void> {
	// `server.close()` closes what is idle now; a connection that is idle later would linger.
	const idle = setInterval(() => server.closeIdleConnections(), 50);
	const deadline = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
	await new Promise((resolve) => server.close(resolve));
	clearInterval(idle);
	clearTimeout(deadline);
}

function urlOf(server: Server): string {
	const address = server.address();
	if (address === null || typeof address === 'string') throw new TypeError('Expected a TCP port.');
	const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
	return `http://${host}:${address.port}`;
}
