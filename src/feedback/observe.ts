import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';

/** Counts and logs every answer: by route, never by what was asked. */
export function observe(metrics: Metrics, log: Log): MiddlewareHandler {
	return async (c, next) => {
		const start = performance.now();
		await next();
		const ms = performance.now() - start;
		const route = routePath(c, -1);
		metrics.answered(route, c.res.status, ms / 1000);
		log('debug', 'answered', { route, status: c.res.status, ms: Math.round(ms * 10) / 10 });
	};
}
