import type { Log } from '../log.ts';
import { forwardTo } from './forward.ts';
import { StoreUnavailable, type Store } from './port.ts';

export interface RetryPauses {
	/** Milliseconds to the second attempt; each further one waits twice as long. */
	first?: number;
	/** Milliseconds between two attempts at most. */
	longest?: number;
}

/**
 * A store that is opened as soon as it can be, for a server that has more to do than to keep votes: a
 * damaged file or a database that is away takes no page from anybody. Until it is open, everything that
 * is asked of it throws {@link StoreUnavailable}.
 *
 * @param log Told why it cannot be opened, once for each reason, and when it is.
 */
export function openWhenAvailable(
	open: () => Promise<Store>,
	log: Log,
	{ first = 1_000, longest = 30_000 }: RetryPauses = {},
): Store {
	let store: Store | undefined;
	let reason = 'It is being opened.';
	let isClosed = false;
	let timer: ReturnType<typeof setTimeout> | undefined;

	const attempt = async (wait: number): Promise<void> => {
		try {
			store = await open();
			if (wait > first) log('info', 'The store is open: votes are taken again.');
		} catch (error) {
			const detail = error instanceof Error ? error.message : String(error);
			if (detail !== reason) {
				log(
					'error',
					`Votes cannot be stored: ${detail} Pages are still served, and it is tried again.`,
				);
			}
			reason = detail;
			if (isClosed) return;
			timer = setTimeout(() => void (opening = attempt(Math.min(2 * wait, longest))), wait);
			timer.unref();
		}
	};
	let opening = attempt(first);

	const opened = (): Store => {
		if (store) return store;
		throw new StoreUnavailable('The store is not open.', { cause: new Error(reason) });
	};
	return {
		...forwardTo(opened),
		check: async () => {
			// A start that takes a moment is no reason to say that nothing can be stored.
			if (!store) await opening;
			return opened().check();
		},
		close: async () => {
			isClosed = true;
			clearTimeout(timer);
			await opening;
			await store?.close();
		},
	};
}
