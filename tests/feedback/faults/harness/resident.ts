import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Endpoint } from './endpoint.ts';
import { tell } from './scale.ts';

/** What a server took while it was watched. */
interface Watched {
	mostMb: number;
	/** The longest that `/healthz` took. */
	slowestMs: number;
	/** How often it was asked. */
	asked: number;
}

/** Tell what a server took, and hold it to its bounds. */
export function expectWithin(
	{ mostMb, slowestMs, asked }: Watched,
	what: string,
	bounds: { sockets: number; mostMb: number; slowestMs: number },
): void {
	tell(what, {
		sockets: bounds.sockets,
		'most MB': mostMb.toFixed(0),
		'slowest /healthz ms': slowestMs.toFixed(0),
		asked,
	});
	expect(mostMb).toBeLessThan(bounds.mostMb);
	expect(slowestMs).toBeLessThan(bounds.slowestMs);
}

/** Watch a server's memory, and ask it again and again whether it lives. */
export function watchServer({ url, pid }: Pick<Endpoint, 'url' | 'pid'>): {
	/** @throws {Error} If it did not answer. */
	stop(): Promise<Watched>;
} {
	const watched: Watched = { mostMb: 0, slowestMs: 0, asked: 0 };
	let isOver = false;
	const watching = (async () => {
		while (!isOver) {
			const start = performance.now();
			expect((await fetch(`${url}/healthz`)).status).toBe(200);
			watched.slowestMs = Math.max(watched.slowestMs, performance.now() - start);
			watched.mostMb = Math.max(watched.mostMb, residentMb(pid));
			watched.asked++;
			await sleep(20);
		}
	})();
	// It is told by stop().
	watching.catch(() => undefined);
	return {
		stop: async () => {
			isOver = true;
			await watching;
			return watched;
		},
	};
}

/** Memory of a process as Linux sees it. */
function residentMb(pid: number): number {
	const status = readFileSync(`/proc/${pid}/status`, 'utf8');
	return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) / 1024;
}
