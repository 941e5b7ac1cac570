import type { IncomingMessage } from 'node:http';
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

/** Hono's context; its `env` holds node's request under @hono/node-server only. */
export type FeedbackContext = Context;

/** Node's own request, which Hono's is made of; `undefined` in `app.request()`, without a server. */
export function incomingOf(c: FeedbackContext): IncomingMessage | undefined {
	const env: Partial<HttpBindings> | undefined = c.env;
	return env?.incoming;
}
