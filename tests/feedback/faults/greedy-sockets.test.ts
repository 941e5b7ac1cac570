import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { startEndpoint } from './harness/endpoint.ts';
import { scaled, tell } from './harness/scale.ts';

const SOCKETS = scaled(120, 1_000);
/** Of a machine that does other things meanwhile, less is asked. */
const PATIENCE_MS = scaled(2_000, 200);
const MOST_MB = 300;

/** Memory of a process as the machine sees it. */
function residentMb(pid: number): number {
	const [, kilobytes = 'NaN'] =
		/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
	return Number(kilobytes) / 1024;
}

function greedy(url: string, localAddress: string, bytes: string): Socket {
	const { port, hostname: host } = new URL(url);
	const socket = connect({ port: Number(port), host, localAddress });
	socket.on('error', () => undefined);
	socket.pause();
	socket.write(bytes);
	onTestFinished(() => void socket.destroy());
	return socket;
}

test.skipIf(process.platform !== 'linux')(
	'a thousand sockets that ask without end and never read take no memory, and keep nobody waiting',
	async () => {
		const endpoint = await startEndpoint();
		const ask = 'GET /openapi.json HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(1_300);
		const times: number[] = [];
		let [most, isOver] = [0, false];
		const watch = (async () => {
			while (!isOver) {
				const start = performance.now();
				expect((await fetch(`${endpoint.url}/healthz`)).status).toBe(200);
				times.push(performance.now() - start);
				most = Math.max(most, residentMb(endpoint.pid));
				await sleep(20);
			}
		})();
		for (let n = 0; n < SOCKETS; n++) {
			greedy(endpoint.url, `127.0.0.${2 + (n % 5)}`, ask);
			if (n % 10 === 0) await sleep(5);
		}
		await sleep(scaled(1_500, 8_000));
		isOver = true;
		await watch;
		tell('greedy sockets', {
			sockets: SOCKETS,
			'most MB': most.toFixed(0),
			'slowest /healthz ms': Math.max(...times).toFixed(0),
			asked: times.length,
		});
		expect(most).toBeLessThan(MOST_MB);
		expect(Math.max(...times)).toBeLessThan(PATIENCE_MS);
	},
);
