import { parentPort, Worker } from 'node:worker_threads';
import { StoreUnavailable } from './port.ts';

/** What a thread offers: functions whose arguments and results can be sent across. */
export type Methods = Record<string, (...values: never[]) => unknown>;

/** What the main thread sends. */
interface Call {
	id: number;
	method: string;
	values: unknown[];
}

/** Id of the first answer: that the thread is ready, or why it cannot be. */
const READY = 0;

/** What comes back. */
type Answer = { id: number; value: unknown } | { id: number; error: string };

/** Calls functions that run on a thread of their own. */
export interface Thread<Offered extends Methods> {
	/** @throws {StoreUnavailable} If the function threw, or the thread has ended. */
	call<Name extends keyof Offered & string>(
		method: Name,
		...values: Parameters<Offered[Name]>
	): Promise<Awaited<ReturnType<Offered[Name]>>>;
	/** End the thread at once, whatever it does. */
	stop(): Promise<void>;
}

/** How often a thread that ended by itself is started again; after that something is wrong with it. */
const RESTARTS = 1;

const ENDED = 'Its thread has ended.';
const ENDED_FOR_GOOD = `${ENDED} Restart the endpoint.`;

interface Waiting {
	resolve: (value: unknown) => void;
	reject: (error: Error) => void;
}

/**
 * Start a thread. If it ends by itself, calls that are under way fail and it is started once more.
 *
 * @param file Module that calls `serveThread()`.
 * @throws {Error} What the module threw while it started.
 */
export async function startThread<Offered extends Methods>(
	file: URL,
	data: unknown,
	restarts = RESTARTS,
): Promise<Thread<Offered>> {
	let isStopped = false;
	let ended = new StoreUnavailable(ENDED);
	let calls = 0;
	let waiting = new Map<number, Waiting>();
	let worker = start();

	function start(): Worker {
		const own = new Map<number, Waiting>();
		waiting = own;
		const started = new Worker(file, { workerData: data });
		started.on('message', (answer: Answer) => {
			const { resolve, reject } = own.get(answer.id) ?? {};
			own.delete(answer.id);
			if ('error' in answer) reject?.(new StoreUnavailable(answer.error));
			else resolve?.(answer.value);
		});
		let cause: unknown;
		started.on('error', (error) => (cause = error));
		started.on('exit', () => {
			const isLast = !isStopped && restarts-- <= 0;
			ended = new StoreUnavailable(isLast ? ENDED_FOR_GOOD : ENDED, { cause });
			for (const { reject } of own.values()) reject(ended);
			own.clear();
			if (isStopped || isLast) isStopped = true;
			else worker = start();
		});
		return started;
	}

	await new Promise((resolve, reject) => waiting.set(READY, { resolve, reject })).catch(
		async (error: unknown) => {
			isStopped = true;
			// Until it has ended it may hold the file that it was to work on.
			await worker.terminate();
			throw error;
		},
	);

	return {
		call: (method, ...values) =>
			new Promise((resolve, reject) => {
				if (isStopped) throw ended;
				const id = ++calls;
				// A cast, because the thread's own module answers, typed by the same contract.
				waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
				worker.postMessage({ id, method, values } satisfies Call);
			}),
		stop: async () => {
			isStopped = true;
			await worker.terminate();
		},
	};
}

/**
 * Offer functions to the thread that started this one.
 *
 * @param open Makes them; what it throws is what `startThread()` throws.
 */
export function serveThread(open: () => Methods): void {
	const reply = (answer: Answer): void => parentPort?.postMessage(answer);
	const attempt = (id: number, act: () => unknown): void => {
		try {
			reply({ id, value: act() });
		} catch (error) {
			reply({ id, error: error instanceof Error ? error.message : String(error) });
		}
	};
	attempt(READY, () => {
		const methods = open();
		// Only now: a thread that cannot open what it works on has nothing to wait for, and ends.
		parentPort?.on('message', ({ id, method, values }: Call) => {
			// A cast, because the caller pairs each method with its own values.
			attempt(id, () => (methods[method] as (...values: unknown[]) => unknown)(...values));
		});
	});
}
