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
	 */
	add(item: Item): Promise<void>;
	/** Resolves once nothing waits any more. */
	drain(): Promise<void>;
}

/** Some seconds' worth; more would only use up memory while a disk is stuck. */
const MOST_WAITING = 20_000;

/**
 * Share one transaction among all items of one turn of the event loop.
 *
 * An fsync costs the same for one vote as for fifty, and batches form by themselves while the
 * previous fsync runs; with no timer, a lone vote waits for nothing.
 *
 * @param commit Writes all items or none, and resolves when they are on disk.
 */
export function createGroupCommit<Item>(
	commit: (items: Item[]) => Promise<unknown>,
	mostWaiting = MOST_WAITING,
): GroupCommit<Item> {
	let waiting: Waiting<Item>[] = [];
	let running: Promise<void> | undefined;

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
			await commit(batch.map(({ item }) => item));
			for (const { resolve } of batch) resolve();
		} catch (error) {
			for (const { reject } of batch) reject(error);
		}
	}

	return {
		add: (item) =>
			new Promise((resolve, reject) => {
				if (waiting.length >= mostWaiting) throw new StoreUnavailable('Too many votes wait.');
				waiting.push({ item, resolve, reject });
				running ??= run();
			}),
		drain: async () => running,
	};
}
