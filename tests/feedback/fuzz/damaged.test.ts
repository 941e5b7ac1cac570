import fc from 'fast-check';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { openConnection } from '../faults/harness/connection.ts';
import { startEndpoint } from '../faults/harness/endpoint.ts';
import { voteRequest } from '../faults/harness/load.ts';
import { scaled, tell } from '../faults/harness/scale.ts';
import { readDocument } from './documented.ts';
import { damaged } from './mutate.ts';
import { requests } from './requests.ts';
import { seed } from './seed.ts';
import { sendRaw } from './send-raw.ts';
import { written } from './written.ts';

/** Each run sends many at once: a body that is cut short is waited for. */
const runs = scaled(8, 1_000);
const AT_ONCE = 24;

test('bytes that are damaged on their way, cut into pieces anywhere, are answered by nothing undocumented, and break nothing', async () => {
	const endpoint = await startEndpoint();
	const document = await readDocument(endpoint.url);
	const described = new Set(
		[...Object.values(document.paths).flatMap((path) => Object.values(path)), document.components]
			.flatMap(({ responses }) => Object.keys(responses))
			.map(Number),
	);
	const statuses = new Map<number, number>();
	// Of the answer to HEAD nobody can tell where it ends who does not know the question.
	const whole = requests(document).filter(({ method }) => method !== 'HEAD');
	const pieces = damaged(whole.map(written), 90).chain((bytes) =>
		fc
			.array(fc.nat(bytes.length), { maxLength: 4 })
			.map((cuts) => cuts.sort((a, b) => a - b))
			.map((cuts) => [0, ...cuts].map((from, n) => bytes.subarray(from, cuts[n] ?? bytes.length))),
	);
	const property = fc.asyncProperty(
		fc.array(pieces, { maxLength: AT_ONCE, size: 'max' }),
		async (all) => {
			const answers = await Promise.all(all.map((each) => sendRaw(endpoint.url, each, true)));
			for (const { status, headers, body } of answers.flat()) {
				statuses.set(status, (statuses.get(status) ?? 0) + 1);
				expect(described, body).toContain(status);
				expect(status, body).toBeLessThan(500);
				if (status >= 400)
					expect(headers.get('content-type')).toContain('application/problem+json');
			}
		},
	);
	await fc.assert(property, { seed, numRuns: runs });
	expect(endpoint.troubles()).toEqual([]);
	const connection = await openConnection(endpoint.url);
	const reader = '11111111-1111-4111-8111-111111111111';
	expect((await connection.ask(voteRequest({ reader }))).status).toBe(204);
	connection.close();
	expect(await endpoint.end('SIGTERM')).toBe(0);
	const database = new DatabaseSync(endpoint.file);
	expect(database.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' });
	database.close();
	expect([...statuses.keys()]).toContain(400);
	tell(`damaged bytes, seed ${seed}`, { runs, ...Object.fromEntries(statuses) });
});
