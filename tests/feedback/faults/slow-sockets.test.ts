import { expect, onTestFinished, test } from 'vitest';
import { readAnswers } from './harness/answer.ts';
import { dial } from './harness/connection.ts';
import { startEndpoint } from './harness/endpoint.ts';
import { startLoad, voteRequest } from './harness/load.ts';
import { scaled, tell } from './harness/scale.ts';
import { missingOf, readersIn } from './harness/stored.ts';

const SOCKETS = 200;
/** Of a machine that does other things meanwhile, twice as much is asked. */
const LONGEST_MS = scaled(20_000, 10_000);
const BYTE_EVERY_MS = 200;

interface SlowSocket {
	/** Milliseconds until the other side had closed it. */
	openMs: number;
	/** What was answered before that. */
	answers: number[];
}

/** Send some bytes at once and the rest one by one, until the other side has had enough. */
async function trickle(url: string, atOnce: string, rest: string): Promise<SlowSocket> {
	const start = performance.now();
	const { socket, closed } = await dial(url);
	const came: Buffer[] = [];
	socket.on('data', (chunk: Buffer) => came.push(chunk));
	socket.write(atOnce);
	let sent = 0;
	const timer = setInterval(() => socket.write(rest[sent++ % rest.length] ?? ''), BYTE_EVERY_MS);
	onTestFinished(() => {
		clearInterval(timer);
		socket.destroy();
	});
	await closed;
	clearInterval(timer);
	const answers = readAnswers(Buffer.concat(came)).map(({ status }) => status);
	return { openMs: performance.now() - start, answers };
}

test('400 clients that send a byte now and then are let go within 10 s, and others vote meanwhile', async () => {
	const endpoint = await startEndpoint();
	const load = startLoad([endpoint.url], 4);
	const [head = '', body = ''] = voteRequest().split('\r\n\r\n');
	const clients = Array.from({ length: SOCKETS }, () => [
		trickle(endpoint.url, 'POST /v1/votes HTTP/1.1\r\n', 'X-Slow: yes\r\n'),
		trickle(
			endpoint.url,
			`${head.replace(/(?<=Content-Length: )\d+/, '9999')}\r\n\r\n${body}`,
			' ',
		),
	]).flat();
	const slow = await Promise.all(clients);
	const slowest = Math.max(...slow.map(({ openMs }) => openMs));
	await load.stop();
	const times = load.times.toSorted((a, b) => a - b);
	tell('slow sockets', {
		sockets: slow.length,
		'open at most ms': Math.round(slowest),
		'votes meanwhile': times.length,
		'p50 ms': (times[times.length >> 1] ?? NaN).toFixed(1),
		'slowest ms': (times.at(-1) ?? NaN).toFixed(1),
	});
	expect(slowest).toBeLessThanOrEqual(LONGEST_MS);
	expect(new Set(slow.flatMap(({ answers }) => answers))).toEqual(new Set([408]));
	expect([...load.statuses.keys()]).toEqual([204]);
	expect(await endpoint.end('SIGTERM')).toBe(0);
	expect(missingOf(load, readersIn(endpoint.file))).toBe(0);
});
