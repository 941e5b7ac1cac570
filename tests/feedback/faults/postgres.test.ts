import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasPostgres, query, startPostgres, type TestPostgres } from '../../helpers/postgres.ts';
import { startEndpoint } from './harness/endpoint.ts';
import { startLoad } from './harness/load.ts';
import { startProbe } from './harness/probe.ts';
import { scaled, tell } from './harness/scale.ts';
import { missingOf } from './harness/stored.ts';
import { anywhere, READER_WORD } from './harness/traces.ts';
import { MAIL, useAll } from './harness/use-all.ts';

const crashes = scaled(1, 5);
const votes = scaled(300, 3_000);
const signals = scaled(['SIGQUIT'] as const, ['SIGQUIT', 'SIGKILL'] as const);

const isOurs = process.env['TEST_DATABASE_URL'] === undefined;

describe.skipIf(!hasPostgres())('on PostgreSQL', () => {
	let server: TestPostgres;
	beforeAll(async () => {
		server = await startPostgres();
	}, 60_000);
	afterAll(() => server?.stop());

	test.skipIf(!isOurs).for(signals)(
		'two endpoints lose no acknowledged vote where the server crashes (%s) and comes back, and serve on without a restart',
		async (signal) => {
			const store = await server.createDatabase();
			const endpoints = await Promise.all([startEndpoint({ store }), startEndpoint({ store })]);
			const load = startLoad(endpoints.map(({ url }) => url));
			const probes = endpoints.map(({ url }) => startProbe(url));
			for (let crash = 0; crash < crashes; crash++) {
				await load.reaches(load.acknowledged.size + votes);
				await server.kill(signal);
				await sleep(300);
				await server.start();
			}
			await load.reaches(load.acknowledged.size + votes);
			await Promise.all([load, ...probes].map((each) => each.stop()));
			const rows = await query(store, "select encode(reader, 'hex') as reader from vote");
			const missing = missingOf(load, new Set(rows.map(({ reader }) => String(reader))));
			const refused = load.statuses.get(503) ?? 0;
			tell(`PostgreSQL crashed (${signal})`, {
				crashes,
				acknowledged: load.acknowledged.size,
				missing,
				refused,
			});
			expect(missing).toBe(0);
			expect([...load.statuses.keys()].filter((status) => ![204, 503].includes(status))).toEqual(
				[],
			);
			for (const [n, probe] of probes.entries()) {
				expect([...probe.statuses]).toEqual([200]);
				expect((await fetch(`${endpoints[n]?.url}/readyz`)).status).toBe(200);
			}
			expect(await Promise.all(endpoints.map((each) => each.end('SIGTERM')))).toEqual([0, 0]);
		},
	);

	/** What of a load is not in the database, and that nothing but 204 and 503 was answered. */
	async function lost(store: string, load: ReturnType<typeof startLoad>): Promise<number> {
		const rows = await query(store, "select encode(reader, 'hex') as reader from vote");
		const others = [...load.statuses.keys()].filter((status) => ![204, 503].includes(status));
		expect(others).toEqual([]);
		return missingOf(load, new Set(rows.map(({ reader }) => String(reader))));
	}

	test('a table that is locked for long makes a vote wait for a bound, then 503; none that was acknowledged is lost', async () => {
		const store = await server.createDatabase();
		const endpoint = await startEndpoint({ store });
		const load = startLoad([endpoint.url]);
		await load.reaches(votes);
		const before = load.times.length;
		const lockedMs = scaled(500, 15_000);
		await query(
			store,
			`begin; lock table vote in access exclusive mode; select pg_sleep(${lockedMs / 1000}); commit`,
		);
		await load.reaches(load.acknowledged.size + votes);
		await load.stop();
		const [slowest, refused] = [Math.max(...load.times.slice(before)), load.statuses.get(503) ?? 0];
		const missing = await lost(store, load);
		tell('PostgreSQL table locked', {
			'for ms': lockedMs,
			acknowledged: load.acknowledged.size,
			missing,
			refused,
			'slowest ms': slowest.toFixed(0),
		});
		expect(missing).toBe(0);
		// 9 s, and what the machine takes.
		expect(slowest).toBeLessThan(10_000);
		if (lockedMs > 10_000) expect(refused).toBeGreaterThan(0);
	});

	test('a database that only follows another for a while, or has no connection left, costs no acknowledged vote', async () => {
		const store = await server.createDatabase();
		const name = new URL(store).pathname.slice(1);
		const endpoint = await startEndpoint({ store });
		const load = startLoad([endpoint.url]);
		await load.reaches(votes);
		const end = `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`;
		for (const [away, back] of [
			[
				`alter database ${name} set default_transaction_read_only = on`,
				`alter database ${name} reset default_transaction_read_only`,
			],
			[`alter database ${name} connection limit 1`, `alter database ${name} connection limit -1`],
			// Superusers have connections of their own: so it is closed to all.
			[
				`alter database ${name} allow_connections false`,
				`alter database ${name} allow_connections true`,
			],
		] as const) {
			await query(server.url, away);
			await query(server.url, end);
			await sleep(scaled(300, 3_000));
			await query(server.url, back);
			await query(server.url, end);
			await load.reaches(load.acknowledged.size + votes);
		}
		await load.stop();
		const missing = await lost(store, load);
		tell('PostgreSQL read-only, full and closed', {
			acknowledged: load.acknowledged.size,
			missing,
			refused: load.statuses.get(503) ?? 0,
		});
		expect(missing).toBe(0);
		expect((await fetch(`${endpoint.url}/readyz`)).status).toBe(200);
	});

	test('no table holds the address or the browser of a reader', async () => {
		const store = await server.createDatabase();
		const endpoint = await startEndpoint({ store });
		const load = startLoad([endpoint.url]);
		await load.reaches(votes);
		await useAll(endpoint.url);
		await load.stop();
		expect(await endpoint.end('SIGTERM')).toBe(0);
		const tables = [
			...['vote', 'comment', 'search_miss', 'vote_week', 'schema_migration', 'maintenance'],
			...['erased', 'published', 'left_out', 'hidden_query', 'guide_stop'],
		];
		const known = await query(
			store,
			"select table_name as name from information_schema.tables where table_schema = 'public'",
		);
		expect(known.map(({ name }) => name).sort()).toEqual(tables.toSorted());
		const rows = await Promise.all(
			tables.map((table) =>
				query(store, `select row_to_json(each)::text as row from ${table} each`),
			),
		);
		const bytes = Buffer.from(
			rows
				.flat()
				.map(({ row }) => row)
				.join('\n'),
		);
		expect(anywhere(bytes)).toEqual([]);
		expect(bytes.includes(MAIL)).toBe(false);
		expect([bytes.includes(READER_WORD), bytes.includes('byta pinkod')]).toEqual([true, true]);
		tell('traces in PostgreSQL', {
			votes: load.acknowledged.size,
			rows: rows.flat().length,
			found: 0,
		});
	});
});
