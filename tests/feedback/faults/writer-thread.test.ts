import { expect, test } from 'vitest';
import { startEndpoint } from './harness/endpoint.ts';
import { startLoad } from './harness/load.ts';
import { startProbe } from './harness/probe.ts';
import { scaled, tell } from './harness/scale.ts';
import { missingOf, readersIn } from './harness/stored.ts';

const votes = scaled(300, 5_000);

test('a thread that writes and dies is started once more; after that the endpoint is alive, says why it is not ready, and has lost nothing', async () => {
	const endpoint = await startEndpoint({ before: ['threads-that-end.ts'] });
	const load = startLoad([endpoint.url]);
	const probe = startProbe(endpoint.url);
	const refused = () => load.statuses.get(503) ?? 0;
	const ready = async () => (await fetch(`${endpoint.url}/readyz`)).status;

	await load.reaches(votes);
	await endpoint.tell('end the thread that writes');
	await load.reaches(load.acknowledged.size + votes);
	await expect.poll(ready, { timeout: 15_000 }).toBe(200);
	// What waited was refused, if anything did, and nothing after that.
	const atOnce = refused();
	expect(atOnce).toBeLessThanOrEqual(64);

	await endpoint.tell('end the thread that writes');
	await expect.poll(ready, { timeout: 5000 }).toBe(503);
	const before = refused();
	await expect.poll(refused, { timeout: 5000 }).toBeGreaterThan(before + 10);
	await Promise.all([load.stop(), probe.stop()]);
	expect([...load.statuses.keys()].sort()).toEqual([204, 503]);
	expect([...probe.statuses]).toEqual([200]);
	expect(endpoint.isAlive()).toBe(true);
	// Only where it ended a second time.
	expect(endpoint.troubles()).toContain(
		'StoreUnavailable: Its thread has ended. Restart the endpoint.',
	);
	expect(await endpoint.end('SIGTERM')).toBe(0);
	const missing = missingOf(load, readersIn(endpoint.file));
	expect(missing).toBe(0);
	tell('writer thread killed twice', { acknowledged: load.acknowledged.size, missing, atOnce });
});
