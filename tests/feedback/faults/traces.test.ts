import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startEndpoint } from './harness/endpoint.ts';
import { startLoad } from './harness/load.ts';
import { scaled, tell } from './harness/scale.ts';
import { anywhere, READER_ADDRESS, READER_AGENT, READER_WORD, tracesIn } from './harness/traces.ts';
import { MAIL, useAll } from './harness/use-all.ts';

const votes = scaled(300, 10_000);
/** All files of a folder whose names begin so, as one. */
function bytesIn(folder: string, start: string): Buffer {
	const names = readdirSync(folder).filter((name) => name.startsWith(start));
	return Buffer.concat(names.map((name) => readFileSync(join(folder, name))));
}

test('neither log nor files hold the address or the browser of a reader, and the log no word or id of theirs', async () => {
	const endpoint = await startEndpoint();
	const load = startLoad([endpoint.url]);
	await load.reaches(votes);
	await useAll(endpoint.url);
	await load.stop();
	const running = bytesIn(endpoint.folder, 'votes.db');
	expect(readdirSync(endpoint.folder)).toContain('votes.db-wal');
	expect(await endpoint.end('SIGTERM')).toBe(0);
	const stopped = bytesIn(endpoint.folder, 'votes.db');
	for (const bytes of [running, stopped]) {
		expect(anywhere(bytes)).toEqual([]);
		expect(bytes.includes(MAIL)).toBe(false);
		// What belongs there is found, so that the rest would be, too.
		expect([bytes.includes(READER_WORD), bytes.includes('byta pinkod')]).toEqual([true, true]);
	}
	expect(tracesIn(endpoint.log())).toEqual([]);
	const lines = endpoint.log().split('\n').length;
	expect(lines).toBeGreaterThan(votes);
	tell('traces in SQLite', { votes: load.acknowledged.size, 'lines of log': lines, found: 0 });
});

test('a trace would be found', () => {
	const reader = randomUUID();
	const log = `{"msg":"${READER_AGENT} ${READER_WORD} ${reader} ${reader.replaceAll('-', '')}"}`;
	expect(tracesIn(log)).toEqual([reader, reader.replaceAll('-', ''), READER_AGENT, READER_WORD]);
	expect(anywhere(Buffer.from(`at ${READER_ADDRESS}`))).toEqual([READER_ADDRESS].filter(Boolean));
});
