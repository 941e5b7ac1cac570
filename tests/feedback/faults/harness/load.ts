import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { goodVote, SITE } from '../../setup.ts';
import { openConnection, type Connection } from './connection.ts';
import { READER_AGENT, READER_FORWARDED, READER_WORD } from './traces.ts';

/** Readers who vote one after the other, as fast as they are answered. */
export interface Load {
	/** Readers whose votes were answered by 204: as 32 hex digits, as stores keep them. */
	acknowledged: Set<string>;
	/** All whose votes were sent. */
	sent: Set<string>;
	/** How often each status was answered; 0 stands for a connection that ended instead. */
	statuses: Map<number, number>;
	/** Milliseconds from each vote that was acknowledged to its answer. */
	times: number[];
	/** Resolves once so many votes are acknowledged. @throws {Error} If that takes too long. */
	reaches(acknowledged: number): Promise<void>;
	/** Resolves when what is on its way is answered. */
	stop(): Promise<void>;
}

/** More than any fault lasts, in milliseconds. */
const PATIENCE_MS = 60_000;

const HEADERS = Object.entries({
	Host: new URL(SITE).host,
	Origin: SITE,
	'User-Agent': READER_AGENT,
	'X-Forwarded-For': READER_FORWARDED,
})
	.map(([name, value]) => `${name}: ${value}\r\n`)
	.join('');

/** A request as it is written to a socket. */
export function request(line: string, body = '', type = 'text/plain'): string {
	const length = Buffer.byteLength(body);
	const about = body === '' ? '' : `Content-Type: ${type}\r\nContent-Length: ${length}\r\n`;
	return `${line} HTTP/1.1\r\n${HEADERS}${about}\r\n${body}`;
}

/** A vote as it is written to a socket. */
export function voteRequest(change: object = {}): string {
	return request('POST /v1/votes', JSON.stringify({ ...goodVote, ...change }));
}

/**
 * Vote until told to stop. What was not acknowledged is not sent again: then all that is in the store
 * beside what was acknowledged is what was cut off.
 *
 * @param urls Of endpoints; each client votes at one.
 */
export function startLoad(urls: readonly string[], clients = 32): Load {
	const acknowledged = new Set<string>();
	const sent = new Set<string>();
	const statuses = new Map<number, number>();
	const times: number[] = [];
	let isOver = false;

	async function client(url: string): Promise<void> {
		let connection: Connection | undefined;
		for (let n = 0; !isOver; n++) {
			const reader = randomUUID();
			const id = reader.replaceAll('-', '');
			const start = performance.now();
			sent.add(id);
			try {
				connection ??= await openConnection(url);
				const comment = n % 8 === 0 ? `${READER_WORD} ${n}` : '';
				const { status, headers } = await connection.ask(voteRequest({ reader, comment }));
				count(status);
				if (status === 204) {
					acknowledged.add(id);
					times.push(performance.now() - start);
				} else await sleep(20);
				if (headers.get('connection') === 'close') connection = undefined;
			} catch {
				count(0);
				connection = undefined;
				await sleep(20);
			}
		}
		connection?.close();
	}
	const told = () => JSON.stringify([...statuses]);
	const count = (status: number) => statuses.set(status, (statuses.get(status) ?? 0) + 1);
	const running = Array.from({ length: clients }, (_, n) => client(urls[n % urls.length] ?? ''));

	return {
		...{ acknowledged, sent, statuses, times },
		reaches: async (number) => {
			const deadline = performance.now() + PATIENCE_MS;
			while (acknowledged.size < number) {
				if (performance.now() > deadline) {
					throw new Error(`Only ${acknowledged.size} of ${number} votes were taken: ${told()}`);
				}
				await sleep(2);
			}
		},
		stop: async () => {
			isOver = true;
			await Promise.all(running);
		},
	};
}
