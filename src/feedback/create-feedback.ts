import type { Hono } from 'hono';
import { createFeedbackApp, type FeedbackAppOptions } from './app.ts';
import { terminalLog } from './log.ts';
import { manifestFile } from './manifest-file.ts';
import type { Manifest } from './manifest.ts';
import { rememberPublished } from './remember-published.ts';
import { openStore } from './store/open.ts';
import type { Store } from './store/port.ts';

export interface FeedbackOptions extends Omit<FeedbackAppOptions, 'store' | 'manifest'> {
	/** Its address, or itself. E.g. `sqlite:.fyr/feedback.db`. */
	store: string | Store;
	/** Path of the manifest, or a function that gives it. */
	manifest: string | FeedbackAppOptions['manifest'];
}

/** The endpoint, and the way to let go of its files. */
export interface Feedback {
	app: Hono;
	store: Store;
	/** The manifest in force; `undefined` while there is none. */
	manifest: () => Manifest | undefined;
	/** Store what is waiting, then close the store. To be called when no request is open any more. */
	close(): Promise<void>;
}

/**
 * The endpoint on its store, to be mounted on any server.
 *
 * @throws {Error} If the store cannot be opened.
 */
export async function createFeedback({
	store: given,
	manifest: from,
	...options
}: FeedbackOptions): Promise<Feedback> {
	const store = typeof given === 'string' ? await openStore(given) : given;
	const { log = terminalLog } = options;
	const manifest =
		typeof from === 'string'
			? rememberPublished(manifestFile(from, { log }), store, { ...options, log })
			: from;
	// At once, so that the first vote after a start is taken, too.
	manifest();
	const app = createFeedbackApp({ ...options, store, manifest });
	return { app, store, manifest, close: store.close };
}
