import { describe, expect, test } from 'vitest';
import { startEndpoint } from './harness/endpoint.ts';
import { startLoad } from './harness/load.ts';
import { canCutPower, createDisk } from './harness/power.ts';
import { scaled, tell } from './harness/scale.ts';
import { missingOf, readersIn } from './harness/stored.ts';

const cuts = scaled(1, 6);
const votes = scaled(500, 2_000);

/** Vote, cut the power, start again on what the disk holds; again and again on the same disk. */
async function cutPowerUnderLoad(before: string[]) {
	const disk = createDisk();
	const options = { folder: disk.folder, env: disk.env, before };
	const all = { acknowledged: new Set<string>(), sent: new Set<string>() };
	let missing = 0;
	for (let cut = 0; cut < cuts; cut++) {
		const endpoint = await startEndpoint(options);
		const load = startLoad([endpoint.url]);
		await load.reaches(votes);
		expect(await endpoint.end('SIGKILL')).toBe('SIGKILL');
		await load.stop();
		disk.cutPower();
		all.acknowledged = all.acknowledged.union(load.acknowledged);
		all.sent = all.sent.union(load.sent);
		// Recovered by the endpoint itself.
		const recovered = await startEndpoint(options);
		missing = missingOf(all, readersIn(recovered.file));
		await recovered.end('SIGKILL');
		disk.cutPower();
	}
	return { cuts, acknowledged: all.acknowledged.size, missing };
}

describe.skipIf(!canCutPower())('a power cut under load', () => {
	test('loses no acknowledged vote', async () => {
		const outcome = await cutPowerUnderLoad([]);
		tell('power cut', outcome);
		expect(outcome.acknowledged).toBeGreaterThanOrEqual(cuts * votes);
		expect(outcome.missing).toBe(0);
	});

	test('would lose votes if commits were not synced: a loss would be seen', async () => {
		const outcome = await cutPowerUnderLoad(['synchronous-normal.ts']);
		tell('power cut, control with synchronous=NORMAL', outcome);
		expect(outcome.missing).toBeGreaterThan(0);
	});
});
