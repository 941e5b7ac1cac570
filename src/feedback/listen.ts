import { once } from 'node:events';
import { createServer, Server, type ServerOptions, type ServerResponse } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

/** A client that sends slowly is let go before it holds a socket for long. */
export const SERVER_OPTIONS: ServerOptions = {
	headersTimeout: 5_000,
	requestTimeout: 8_000,
	connectionsCheckingInterval: 1_000,
	keepAliveTimeout: 5_000,
	maxHeaderSize: 8 * 1024,
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
	const server = createAdaptorServer({
		fetch: app.fetch,
		createServer,
		serverOptions: SERVER_OPTIONS,
	});
	if (!(server instanceof Server)) throw new TypeError('Expected a server of node:http.');
	server.maxConnections = MAX_CONNECTIONS;
	// Else a client that keeps its connection busy would keep the process alive.
	const open = new Set<ServerResponse>();
	server.prependListener('request', (_, response) => {
		if (draining) closeAfter(response);
		else open.add(response);
		response.once('close', () => open.delete(response));
	});
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

/** Tell the client that nothing more is taken on its connection. */
function closeAfter(response: ServerResponse): void {
	if (!response.headersSent) response.setHeader('Connection', 'close');
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
