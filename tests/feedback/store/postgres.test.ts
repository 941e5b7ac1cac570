import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { POSTGRES_MIGRATIONS } from '../../../src/feedback/store/postgres-migrations.ts';
import { createFeedback } from '../../../src/feedback/create-feedback.ts';
import { openStore, openStoreReader } from '../../../src/feedback/store/open.ts';
import { openPostgresStore } from '../../../src/feedback/store/postgres.ts';
import { QUERIES_A_DAY_STORED, type Store } from '../../../src/feedback/store/port.ts';
import { mergeVotes } from '../../../src/feedback/store/postgres-votes.ts';
import { hasPostgres, query, startPostgres, type TestPostgres } from '../../helpers/postgres.ts';
import { dayOf } from '../../../src/feedback/weeks.ts';
import { all, SITE, storableVote } from '../setup.ts';
import { storeContract } from './contract.ts';

describe('votes of a batch about the same edition and by the same reader', () => {
	const seqs = (...votes: Parameters<typeof storableVote>[0][]) =>
		mergeVotes(votes.map(storableVote));

	test('become one: the highest sequence, at the same the last', () => {
		expect(
			seqs({ seq: 2, helpful: 'yes' }, { seq: 1, comment: 'old' }, { seq: 2, helpful: 'no' }),
		).toMatchObject([{ seq: 2, helpful: 'no', comment: '' }]);
	});

	test('keep the first time, the latest time and the last comment', () => {
		expect(seqs({ at: 5, comment: 'a' }, { at: 3 })).toMatchObject([
			{ since: 5, at: 5, comment: 'a' },
		]);
	});

	test('are sorted by what tells them apart, whatever their order', () => {
		const votes = ['b', 'a', 'c'].map((letter) => storableVote({ reader: letter.repeat(32) }));
		expect(mergeVotes(votes)).toEqual(mergeVotes(votes.toReversed()));
	});
});

describe.skipIf(!hasPostgres())('on PostgreSQL', () => {
	let server: TestPostgres;
	let url: string;
	beforeAll(async () => {
		server = await startPostgres();
		url = await server.createDatabase();
	}, 60_000);
	afterAll(() => server?.stop());

	async function emptyStore(): Promise<Store> {
		const store = await openPostgresStore(url);
		onTestFinished(() => store.close());
		await query(
			url,
			'truncate vote, comment, vote_week, search_miss, guide_stop, maintenance, erased, published, left_out, hidden_query',
		);
		return store;
	}

	storeContract(emptyStore);

	test('a commit is on disk when it is answered, whatever the server is set to', async () => {
		const address = await server.createDatabase();
		await query(
			address,
			`alter database ${new URL(address).pathname.slice(1)} set synchronous_commit = off`,
		);
		const store = await openPostgresStore(address);
		onTestFinished(() => store.close());
		await store.save(storableVote());
		const busy = Array.from({ length: 20 }, (_, n) =>
			store.save(storableVote({ reader: n.toString(16).padStart(32, '0') })),
		);
		await Promise.all(busy);
		const rows = await query(
			address,
			'select pg_current_wal_flush_lsn() = pg_current_wal_lsn() as flushed',
		);
		expect(rows).toEqual([{ flushed: true }]);
	});

	test('searches of a full day give way to new ones, so that nobody fills it', async () => {
		const store = await emptyStore();
		const at = Date.UTC(2026, 0, 7);
		await query(
			url,
			`insert into search_miss (site, day, locale, q, n)
			select '${SITE}', ${dayOf(at)}, 'sv', 'q' || n, 1 from generate_series(1, ${QUERIES_A_DAY_STORED}) n`,
		);
		for (let n = 0; n < 5; n++) {
			await store.saveZeroResult({ site: SITE, locale: 'sv', query: 'honest', at });
		}
		expect(await store.zeroResults({ site: SITE, from: 0 })).toMatchObject([{ query: 'honest' }]);
	});

	test('endpoints that start at once migrate once', async () => {
		const address = await server.createDatabase();
		const stores = await Promise.all(Array.from({ length: 4 }, () => openStore(address)));
		await Promise.all(stores.map((store) => store.close()));
		expect(await query(address, 'select id from schema_migration order by id')).toEqual(
			POSTGRES_MIGRATIONS.map(({ id }) => ({ id })),
		);
	});

	test('a database of a newer Fyr is refused', async () => {
		const address = await server.createDatabase();
		await (await openStore(address)).close();
		await query(address, "insert into schema_migration values (99, 0, 'x')");
		await expect(openStore(address)).rejects.toThrow('It was made by a newer Fyr (migration 99).');
	});

	test('of two endpoints one tidies, and the other leaves it to that one', async () => {
		const [a, b] = [await emptyStore(), await openPostgresStore(url)];
		onTestFinished(() => b.close());
		await Promise.all(
			Array.from({ length: 700 }, (_, n) =>
				a.save(storableVote({ reader: n.toString(16).padStart(32, '0') })),
			),
		);
		const keep = { commentDays: 180, linkDays: 90, zeroResultDays: 400 };
		const later = new Date(Date.UTC(2026, 0, 20));
		const done = await Promise.all([a.maintain(keep, later), b.maintain(keep, later)]);
		expect(done.reduce((sum, { tallied }) => sum + tallied, 0)).toBe(700);
		const site = storableVote().site;
		expect(await a.tallies({ site, from: 0 })).toMatchObject([{ no: 700 }]);
	});

	test('two endpoints take votes of the same readers at once, each counted once', async () => {
		const [a, b] = [await emptyStore(), await openPostgresStore(url)];
		onTestFinished(() => b.close());
		const reader = (n: number) => n.toString(16).padStart(32, '0');
		const votes = Array.from({ length: 2000 }, (_, n) =>
			storableVote({ reader: reader(n % 250), seq: n, comment: n % 7 === 0 ? 'x' : '' }),
		);
		await Promise.all(votes.map((vote, n) => (n % 2 === 0 ? a : b).save(vote)));
		const kept = await all(a);
		expect(kept).toHaveLength(250);
		expect(kept.every(({ seq }) => seq >= 1750)).toBe(true);
	});

	test('what is wrong with an address is said without its password', async () => {
		const { port } = new URL(server.url);
		const gone = `postgres://fyr:secret@127.0.0.1:1/feedback`;
		await expect(openStore(gone)).rejects.toThrow(/^The database 127\.0\.0\.1:1\/feedback cannot/);
		const missing = `postgres://postgres:secret@127.0.0.1:${port}/nowhere`;
		await expect(openStore(missing)).rejects.toThrow('database "nowhere" does not exist');
		for (const address of [gone, missing]) {
			await expect(openStore(address)).rejects.not.toThrow('secret');
			await expect(openStoreReader(address)).rejects.not.toThrow('secret');
		}
	});

	test('an endpoint on it answers as on a file', async () => {
		const manifest = {
			version: 1,
			site: 'https://help.example',
			articles: { a: { sv: { revision: '1', title: 'A', url: '/' } } },
		};
		const { parseManifest } = await import('../../../src/feedback/manifest.ts');
		const { app, close } = await createFeedback({
			store: url,
			manifest: () => parseManifest(manifest),
		});
		onTestFinished(close);
		const res = await app.request('/v1/votes', {
			method: 'POST',
			headers: { 'Content-Type': 'text/plain' },
			body: JSON.stringify({ article: 'a', locale: 'sv', revision: '1', helpful: 'no' }),
		});
		expect(res.status).toBe(204);
		expect((await app.request('/readyz')).status).toBe(200);
	});
});
