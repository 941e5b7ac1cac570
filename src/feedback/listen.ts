import { once } from 'node:events';
import { createServer, type Server, type ServerOptions, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { closeAfter, faultOf, LONGEST_HEAD, refuseBytes, refuseRequest } from './malformed.ts';
import { Problem } from './problem.ts';
import { problemHeaders } from './reply.ts';

/** A client that sends slowly is let go before it holds a socket for long. */
export const SERVER_OPTIONS: ServerOptions = {
	headersTimeout: 5_000,
	requestTimeout: 8_000,
	connectionsCheckingInterval: 1_000,
	keepAliveTimeout: 5_000,
	maxHeaderSize: LONGEST_HEAD,
	// Told by faultOf().
	requireHostHeader: false,
};

const MAX_CONNECTIONS = 1024;
/** Beyond this, a stop waits for nobody. */
const DRAIN_MS = 10_000;

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
	{ port, host }: { port: number; host: string },
): Promise<Listening> {
	let draining = false;
	const open = new Set<ServerResponse>();
	const pass = getRequestListener(app.fetch, { errorHandler: misaddressed });
	const server = createServer(SERVER_OPTIONS, (request, response) => {
		// Else a client that keeps its connection busy would keep the process alive.
		if (draining) closeAfter(response);
		else open.add(response);
		response.once('close', () => open.delete(response));
		const fault = faultOf(request);
		if (fault) refuseRequest(response, fault);
		else void pass(request, response);
	});
	server.maxConnections = MAX_CONNECTIONS;
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
			return (stopped ??= stop(server));
		},
	};
}

/** For a request whose address and host make none together. */
function misaddressed(): Response {
	const problem = new Problem(400, 'The address that was asked is none.');
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
