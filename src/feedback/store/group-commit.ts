interface Waiting<Item> {
	item: Item;
	resolve: () => void;
	reject: (error: unknown) => void;
}

/** Many items, one transaction. */
export interface GroupCommit<Item> {
	/** Resolves once the transaction that holds the item is on disk. */
	add(item: Item): Promise<void>;
	/** Resolves once nothing waits any more. */
	drain(): Promise<void>;
}

export interface GroupCommitOptions {
	/** Whether a failed transaction is worth another attempt. */
	retry: (error: unknown) => boolean;
	/** Milliseconds before each further attempt. */
	delays: readonly number[];
}

/**
 * Share one transaction among all items of one turn of the event loop.
 *
 * An fsync costs the same for one vote as for fifty, and batches form by themselves while the
 * previous fsync runs; with no timer, a lone vote waits for nothing.
 *
 * @param commit Writes all items or none, and returns when they are on disk.
 */
export function createGroupCommit<Item>(
	commit: (items: Item[]) => void,
	{ retry, delays }: GroupCommitOptions,
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
			await attempt(() => commit(batch.map(({ item }) => item)), retry, delays);
			for (const { resolve } of batch) resolve();
		} catch (error) {
			for (const { reject } of batch) reject(error);
		}
	}

	return {
		add: (item) =>
			new Promise((resolve, reject) => {
				waiting.push({ item, resolve, reject });
				running ??= run();
			}),
		drain: async () => running,
	};
}

async function attempt(
	action: () => void,
	retry: (error: unknown) => boolean,
	delays: readonly number[],
): Promise<void> {
	for (const delay of [...delays, undefined]) {
		try {
			return action();
		} catch (error) {
			if (delay === undefined || !retry(error)) throw error;
			await new Promise((resolve) => setTimeout(resolve, delay));
		}
	}
}
