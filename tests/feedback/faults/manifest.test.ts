import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { manifestFixture } from '../setup.ts';
import { openConnection } from './harness/connection.ts';
import { startEndpoint } from './harness/endpoint.ts';
import { startLoad, voteRequest } from './harness/load.ts';
import { scaled, tell } from './harness/scale.ts';
import { readersIn } from './harness/stored.ts';

/** The site with one more article, as a build writes it. */
function withArticle(name: string): string {
	const edition = { revision: 'aaa111', title: 'Ny', url: '/sv/ny/' };
	const articles = { ...manifestFixture.articles, [name]: { sv: edition } };
	return JSON.stringify({ ...manifestFixture, articles });
}

/** What may be in the place of a manifest while a build writes it, or where it went wrong. */
const torn: [string, (path: string, whole: string) => void][] = [
	['half written', (path, whole) => writeFileSync(path, whole.slice(0, whole.length / 2))],
	['empty', (path) => writeFileSync(path, '')],
	['one byte short', (path, whole) => writeFileSync(path, whole.slice(0, -1))],
	['gone', (path) => rmSync(path)],
	['of zeros', (path, whole) => writeFileSync(path, Buffer.alloc(whole.length))],
	['another file', (path) => writeFileSync(path, '{"version":2}')],
];
const tried = torn.slice(0, scaled(1, torn.length));

test('while the manifest is torn the previous one holds for every vote, and the next whole one is taken', async () => {
	const endpoint = await startEndpoint();
	const path = join(endpoint.folder, 'manifest.json');
	const load = startLoad([endpoint.url], 4);
	const connection = await openConnection(endpoint.url);
	const voteOn = async (article: string): Promise<number> => {
		const { status } = await connection.ask(voteRequest({ article, locale: 'sv', comment: '' }));
		return status;
	};
	const warnings = () => endpoint.log().split('The previous one stays in use.').length - 1;
	// It is read when it is first needed.
	await load.reaches(20);
	for (const [n, [, tear]] of tried.entries()) {
		const whole = withArticle(`new/${n}`);
		tear(path, whole);
		await expect.poll(warnings, { timeout: 5000 }).toBe(n + 1);
		expect(await voteOn(`new/${n}`)).toBe(404);
		expect(await voteOn('account/bankid')).toBe(204);
		writeFileSync(path, whole);
		await expect.poll(() => voteOn(`new/${n}`), { timeout: 5000 }).toBe(204);
	}
	await load.stop();
	// No vote was refused at any moment, and each way of being torn was told once.
	expect([...load.statuses.keys()]).toEqual([204]);
	expect(warnings()).toBe(tried.length);
	connection.close();
	expect(await endpoint.end('SIGTERM')).toBe(0);
	const stored = readersIn(endpoint.file);
	expect(load.acknowledged.difference(stored).size).toBe(0);
	tell('manifest torn', { ways: tried.length, votes: load.acknowledged.size, refused: 0 });
});
