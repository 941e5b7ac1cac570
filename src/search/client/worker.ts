/**
 * The search on a thread of its own, so that typing is never held up by it: a common word of a large
 * site has a thousand pages, and to rank them takes longer than a frame.
 */
import { callOn, type Call, type FromWorker, type ToWorker } from './messages.ts';
import { createSearcher, type Searcher } from './searcher.ts';

let searcher: Searcher | undefined;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
	if (!('method' in data)) searcher = createSearcher(data);
	else if (searcher) void answer(searcher, data);
});

async function answer(to: Searcher, call: Call): Promise<void> {
	const reply = (message: FromWorker): void => postMessage(message);
	await callOn(to, call).then(
		(value) => reply({ id: call.id, value }),
		(error: unknown) => reply({ id: call.id, error: String(error) }),
	);
}
