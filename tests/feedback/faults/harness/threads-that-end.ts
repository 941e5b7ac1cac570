/**
 * Loaded before the endpoint (`node --import`): its threads end when they are told to, in the middle of
 * whatever they do. Nothing else can end a thread of another process and leave the process alive.
 */
import { isMainThread, type Worker } from 'node:worker_threads';

/** The thread that was started last. */
let newest: Worker | undefined;

if (isMainThread) {
	process.on('worker', (worker: Worker) => (newest = worker));
	process.on('message', async () => {
		await newest?.terminate();
		process.send?.('It has ended.');
	});
	// Listening for that keeps no process alive.
	process.channel?.unref();
}
