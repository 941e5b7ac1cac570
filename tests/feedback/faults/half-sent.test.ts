import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { startEndpoint } from './harness/endpoint.ts';
import { scaled, tell } from './harness/scale.ts';
import { hold } from './harness/unread.ts';

const SOCKETS = 1_060;
const LASTS_MS = scaled(2_000, 30_000);
/** The attackers run on this machine, too, and connect anew all the time. */
const PATIENCE_MS = 5_000;
const HALF = 'POST /v1/votes HTTP/1.1\r\nHost: localhost\r\nX-Slow: ';

/** Somebody who comes anew with each request, from an address of their own. */
function comeAndAsk(url: string): Promise<number> {
	const { port, hostname: host } = new URL(url);
	const socket = connect({ port: Number(port), host, localAddress: '127.0.0.250' });
	socket.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
	return new Promise((resolve) => {
		socket.setEncoding('latin1');
		socket.once('data', (text) => resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(String(text))?.[1])));
		socket.on('error', () => resolve(0));
		socket.on('close', () => resolve(0));
	});
}

test.each([
	['one address', 1],
	['forty addresses', 40],
])(
	'a thousand requests that are kept half-sent from %s leave room for every other reader',
	async (from, addresses) => {
		const endpoint = await startEndpoint({ env: { FYR_TRUSTED_PROXIES: '' } });
		let isOver = false;
		/** Keeps one half-sent request open, and begins another where it is let go. */
		const keep = (n: number): void => {
			if (isOver) return;
			const socket = hold(endpoint.url, `127.0.0.${2 + (n % addresses)}`, HALF);
			const trickle = setInterval(() => socket.write('y'), 500);
			// Read, to learn of its end.
			socket.resume();
			socket.once('close', () => {
				clearInterval(trickle);
				setTimeout(() => keep(n), 100);
			});
		};
		for (let n = 0; n < SOCKETS; n++) {
			keep(n);
			if (n % 50 === 0) await sleep(5);
		}
		await sleep(200);
		const statuses = new Map<number, number>();
		let slowest = 0;
		const end = performance.now() + LASTS_MS;
		while (performance.now() < end) {
			const start = performance.now();
			const status = await comeAndAsk(endpoint.url);
			statuses.set(status, (statuses.get(status) ?? 0) + 1);
			slowest = Math.max(slowest, performance.now() - start);
			await sleep(20);
		}
		isOver = true;
		tell(`half-sent requests from ${from}`, {
			sockets: SOCKETS,
			'answered 200': statuses.get(200) ?? 0,
			'not answered': statuses.get(0) ?? 0,
			'slowest ms': slowest.toFixed(0),
		});
		expect([...statuses.keys()]).toEqual([200]);
		expect(slowest).toBeLessThan(PATIENCE_MS);
	},
);
