import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasPostgres, query, startPostgres, type TestPostgres } from '../../helpers/postgres.ts';
import { startEndpoint } from './harness/endpoint.ts';
import { startLoad } from './harness/load.ts';
import { startProbe } from './harness/probe.ts';
import { scaled, tell } from './harness/scale.ts';
import { missingOf } from './harness/stored.ts';

const crashes = scaled(1, 5);
const votes = scaled(300, 3_000);
const signals = scaled(['SIGQUIT'] as const, ['SIGQUIT', 'SIGKILL'] as const);

const isOurs = process.env['TEST_DATABASE_URL'] === undefined;

describe.skipIf(!hasPostgres() || !isOurs)('two endpoints on one PostgreSQL', () => {
	let server: TestPostgres;
	beforeAll(async () => {
		server = await startPostgres();
	}, 60_000);
	afterAll(() => server?.stop());

	test.for(signals)(
		'lose no acknowledged vote where it crashes (%s) and comes back, and serve on without a restart',
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
});
