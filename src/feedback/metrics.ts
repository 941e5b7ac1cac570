import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import type { Log } from './log.ts';

/** What became of what a reader sent. */
export type Outcome = 'stored' | 'hasty' | 'bot' | 'limited' | 'refused' | 'unavailable';

/** Numbers for an operator. No label holds an article, a locale, or anything a reader sent. */
export interface Metrics {
	/** @param seconds How long it took. */
	answered(route: string, status: number, seconds: number): void;
	voted(outcome: Outcome): void;
	zeroResult(outcome: Outcome): void;
	guideStop(outcome: Outcome): void;
	/** In Prometheus's text format. */
	text(): Promise<string>;
	type: string;
}

export function createMetrics(): Metrics {
	const registry = new Registry();
	collectDefaultMetrics({ register: registry });
	const requests = new Histogram({
		name: 'fyr_request_seconds',
		help: 'Answers by route and status',
		labelNames: ['route', 'status'] as const,
		buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5],
		registers: [registry],
	});
	const outcomes = new Counter({
		name: 'fyr_messages_total',
		help: 'Votes, searches without a result and stops in guides by what became of them',
		labelNames: ['kind', 'outcome'] as const,
		registers: [registry],
	});
	return {
		answered: (route, status, seconds) => requests.observe({ route, status }, seconds),
		voted: (outcome) => outcomes.inc({ kind: 'vote', outcome }),
		zeroResult: (outcome) => outcomes.inc({ kind: 'miss', outcome }),
		guideStop: (outcome) => outcomes.inc({ kind: 'guide', outcome }),
		text: () => registry.metrics(),
		type: registry.contentType,
	};
}

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
