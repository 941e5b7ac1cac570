import { expect, test } from 'vitest';
import { startEndpoint } from './harness/endpoint.ts';
import { startLoad } from './harness/load.ts';
import { startProbe } from './harness/probe.ts';
import { scaled, tell } from './harness/scale.ts';
import { createSmallDisk, SMALL_DISKS } from './harness/small-disk.ts';
import { missingOf, readersIn } from './harness/stored.ts';

const refusals = scaled(200, 5_000);
const more = scaled(100, 2_000);

test.for(SMALL_DISKS)(
	'where the disk is full (%s) votes are refused and none is lost, and they are taken again once there is room',
	async (kind, { skip }) => {
		const disk = createSmallDisk(kind) ?? skip(`A ${kind} is not permitted here.`);
		const endpoint = await startEndpoint(disk);
		const load = startLoad([endpoint.url], scaled(8, 32));
		const probe = startProbe(endpoint.url);
		const refused = () => load.statuses.get(503) ?? 0;
		await expect.poll(refused, { timeout: 120_000 }).toBeGreaterThan(refusals);
		expect((await fetch(`${endpoint.url}/readyz`)).status).toBe(503);
		const before = { acknowledged: load.acknowledged.size, refused: refused() };
		disk.free(endpoint.pid);
		await load.reaches(before.acknowledged + more);
		expect((await fetch(`${endpoint.url}/readyz`)).status).toBe(200);
		await load.stop();
		await probe.stop();
		expect([...load.statuses.keys()].sort()).toEqual([204, 503]);
		expect([...probe.statuses]).toEqual([200]);
		expect(endpoint.troubles().join()).toMatch(/disk is full|disk I\/O error/);
		expect(await endpoint.end('SIGTERM')).toBe(0);
		expect(missingOf(load, readersIn(endpoint.file))).toBe(0);
		tell(`disk full (${kind})`, { ...before, afterwards: load.acknowledged.size, missing: 0 });
	},
);
