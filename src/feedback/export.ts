import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { StoredVote, StoreReader } from './store/port.ts';

/** Print every vote as NDJSON: one JSON object a line, so that any number fits in memory. */
export async function exportVotes(store: StoreReader, out: Writable): Promise<void> {
	await pipeline(Readable.from(lines(store.votes())), out, { end: false });
}

async function* lines(votes: AsyncIterable<StoredVote>): AsyncGenerator<string> {
	for await (const { at, since, ...vote } of votes) {
		const dates = { since: new Date(since).toISOString(), at: new Date(at).toISOString() };
		yield `${JSON.stringify({ ...vote, ...dates })}\n`;
	}
}
