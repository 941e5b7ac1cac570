import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { openConnection, type Connection } from '../faults/harness/connection.ts';
import { startEndpoint } from '../faults/harness/endpoint.ts';
import { scaled, tell } from '../faults/harness/scale.ts';
import { readDocument, undocumented, validatorOf, type Document } from './documented.ts';
import { createExpected, keyOf } from './expected.ts';
import { requests, type FuzzRequest } from './requests.ts';
import { seed } from './seed.ts';
import { written } from './written.ts';

const runs = scaled(1_500, 60_000);

/** What a request asks for, as a URL parser has it. */
function askedOf({ method, path }: FuzzRequest) {
	return { method, path: new URL(`http://a${path}`).pathname };
}

/** The schema of a vote's body never lets through what the document refuses. */
function isDescribed(document: Document, { headers, body, path }: FuzzRequest): boolean {
	const type = headers.find(([name]) => name === 'Content-Type')?.[1] ?? '';
	const schema = document.paths[path.split('?')[0] ?? '']?.['post']?.requestBody?.content[type];
	// A form’s fields are text, whatever the schema says.
	if (!schema || type.endsWith('urlencoded')) return true;
	return validatorOf(document, schema.schema).safeParse(JSON.parse(body.toString())).success;
}

test('whatever is sent, the endpoint answers as its own document says, stores what it acknowledged and nothing else', async () => {
	const endpoint = await startEndpoint({ env: { FYR_TRUSTED_PROXIES: '' } });
	const document = await readDocument(endpoint.url);
	const expected = createExpected();
	const statuses = new Map<number, number>();
	let connection: Connection | undefined;
	const send = async (request: FuzzRequest): Promise<void> => {
		connection ??= await openConnection(endpoint.url);
		const answer = await connection.ask(written(request), request.method === 'HEAD');
		if (answer.headers.get('connection') === 'close') connection = undefined;
		statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
		expected.note(request, answer);
		expect(undocumented(document, askedOf(request), answer)).toBeUndefined();
		if (answer.status === 204 && request.method === 'POST') {
			expect(isDescribed(document, request)).toBe(true);
		}
	};
	await fc.assert(fc.asyncProperty(requests(document), send), { seed, numRuns: runs });
	connection?.close();
	// Else it has not come far enough to tell anything.
	expect([...statuses.keys()]).toEqual(
		expect.arrayContaining([200, 204, 303, 400, 403, 404, 405, 415, 417, 422]),
	);
	expect(endpoint.troubles()).toEqual([]);
	expect(await endpoint.end('SIGTERM')).toBe(0);

	const database = new DatabaseSync(endpoint.file);
	onTestFinished(() => database.close());
	const rows = database.prepare('select article, locale, hex(reader) as reader from vote').all();
	const stored = new Set(rows.map(({ article, locale, reader }) => keyOf(article, locale, reader)));
	expect(expected.named.difference(stored).size).toBe(0);
	expect(stored.size).toBe(expected.named.size + expected.unnamed());
	expect(stored.size).toBeGreaterThan(10);
	const answers = Object.fromEntries(statuses);
	tell(`fuzz, seed ${seed}`, { requests: runs, ...answers, votes: stored.size, missing: 0 });
});
