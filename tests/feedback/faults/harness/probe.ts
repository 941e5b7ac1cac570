import { setTimeout as sleep } from 'node:timers/promises';
import { openConnection } from './connection.ts';
import { request } from './load.ts';

/** Somebody who asks for a page again and again, as an operator's monitor does. */
export interface Probe {
	/** Statuses that were answered. */
	statuses: Set<number>;
	/** How long each answer took, in milliseconds. */
	times: number[];
	/** @throws {Error} If it was not answered. */
	stop(): Promise<void>;
}

/** Ask an endpoint every so many milliseconds, on one connection. */
export function startProbe(url: string, path = '/healthz', every = 10): Probe {
	const statuses = new Set<number>();
	const times: number[] = [];
	let isOver = false;
	async function ask(): Promise<void> {
		const connection = await openConnection(url);
		while (!isOver) {
			const start = performance.now();
			const { status } = await connection.ask(request(`GET ${path}`));
			times.push(performance.now() - start);
			statuses.add(status);
			await sleep(every);
		}
		connection.close();
	}
	const asking = ask();
	// Heard where it is waited for.
	asking.catch(() => undefined);
	return {
		statuses,
		times,
		stop: async () => {
			isOver = true;
			await asking;
		},
	};
}
