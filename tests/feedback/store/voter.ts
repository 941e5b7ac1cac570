/** A process that saves votes as fast as it can and prints each reader once it is acknowledged. */
import { writeSync } from 'node:fs';
import { openSqliteStore } from '../../../src/feedback/store/sqlite.ts';
import type { Vote } from '../../../src/feedback/store/port.ts';

const path = process.argv[2] ?? '';
const vote: Omit<Vote, 'reader'> = {
	site: 'https://hjelp.tindra.example',
	article: 'account/log-in',
	locale: 'sv',
	revision: 'aaa111',
	helpful: 'no',
	reasons: ['wrong'],
	comment: 'x',
	via: 'fetch',
	hasty: false,
	seq: 0,
	at: 0,
};

const store = await openSqliteStore(path);
async function voteForever(lane: number): Promise<void> {
	for (let n = 0; ; n++) {
		const reader = `${lane}${n.toString(16)}`.padStart(32, '0');
		await store.save({ ...vote, reader });
		// Straight to the pipe: what a killed process has buffered would be lost.
		writeSync(1, `${reader}\n`);
	}
}
await Promise.all(Array.from({ length: 8 }, (_, lane) => voteForever(lane)));
