import type { Config } from './config.ts';
import { listen } from './listen.ts';
import { createFeedback } from './service.ts';

/** A running endpoint. */
export interface Running {
	/** E.g. `http://127.0.0.1:4321`. */
	url: string;
	/** Finish open requests, then store what is waiting and close the store. */
	close(): Promise<void>;
}

/**
 * Serve the endpoint alone.
 *
 * @throws {Error} If the store cannot be opened or the port is taken.
 */
export async function startFeedback({ port, host, ...options }: Config): Promise<Running> {
	let draining = () => false;
	const feedback = await createFeedback({ ...options, draining: () => draining() });
	try {
		const server = await listen(feedback.app, { port, host });
		draining = server.draining;
		return { url: server.url, close: () => server.close().then(feedback.close) };
	} catch (error) {
		await feedback.close();
		throw error;
	}
}
