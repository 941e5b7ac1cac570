import { StoreUnavailable } from './port.ts';

interface Waiting<Item> {
	item: Item;
	resolve: () => void;
	reject: (error: unknown) => void;
}

/** Many items, one transaction. */
export interface GroupCommit<Item> {
	/**
	 * Resolves once the transaction that holds the item is on disk.
	 *
	 * @throws {StoreUnavailable} At once, if too many wait already.
	 * @throws {Error} Why this one was left out.
	 */
	add(item: Item): Promise<void>;
	/** @throws {StoreUnavailable} If the last commit failed a moment ago: so would the next. */
	check(): void;
	/** Resolves once nothing waits any more. */
	drain(): Promise<void>;
}

/** For so many milliseconds a commit that failed is a reason not to try another. */
const DOUBT_MS = 10_000;

/** Some seconds' worth; more would only use up memory while a disk is stuck. */
const MOST_WAITING = 20_000;

/**
 * Share one transaction among all items of one turn of the event loop.
 *
 * An fsync costs the same for one vote as for fifty, and batches form by themselves while the
 * previous fsync runs; with no timer, a lone vote waits for nothing.
 *
 * @param commit Writes all items or none, and resolves when they are on disk: to why single items were
 * left out, by their index.
 * @param clock Monotonic milliseconds.
 */
export function createGroupCommit<Item>(
	commit: (items: Item[]) => Promise<ReadonlyMap<number, Error>>,
	mostWaiting = MOST_WAITING,
	clock = () => performance.now(),
): GroupCommit<Item> {
	let waiting: Waiting<Item>[] = [];
	let running: Promise<void> | undefined;
	let failedAt = -Infinity;

	async function run(): Promise<void> {
		while (waiting.length > 0) {
			await new Promise((resolve) => setImmediate(resolve));
			const batch = waiting;
			waiting = [];
			await settle(batch);
		}
		running = undefined;
	}

	async function settle(batch: Waiting<Item>[]): Promise<void> {
		try {
			const refused = await commit(batch.map(({ item }) => item));
			failedAt = -Infinity;
			for (const [index, { resolve, reject }] of batch.entries()) {
				const error = refused.get(index);
				if (error) reject(error);
				else resolve();
			}
		} catch (error) {
			failedAt = clock();
			for (const { reject } of batch) reject(error);
		}
	}

	return {
		add: (item) =>
			new Promise((resolve, reject) => {
				if (waiting.length >= mostWaiting)
					throw new StoreUnavailable('Too many votes are waiting.');
				waiting.push({ item, resolve, reject });
				running ??= run();
			}),
		check: () => {
			if (clock() - failedAt >= DOUBT_MS) return;
			throw new StoreUnavailable('The last votes could not be stored.');
		},
		drain: async () => running,
	};
}
