import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { isEndpointPath } from '../addresses.ts';

/** What a development server calls for each request. */
export type Middleware = (
	request: IncomingMessage,
	response: ServerResponse,
	next: (error?: unknown) => void,
) => void;

/** The endpoint as middleware of a development server; every other path is left to that. */
export function feedbackMiddleware(app: Hono): Middleware {
	// The server around it has its own idea of Request and Response; they stay as they are.
	const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
	return (request, response, next) => {
		const [path = ''] = (request.url ?? '').split('?');
		if (isEndpointPath(path)) listener(request, response).catch(next);
		else next();
	};
}
