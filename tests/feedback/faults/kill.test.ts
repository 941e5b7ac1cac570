import { expect, test } from 'vitest';
import { temporaryFolder } from '../setup.ts';
import { startEndpoint } from './harness/endpoint.ts';
import { startLoad } from './harness/load.ts';
import { scaled, tell } from './harness/scale.ts';
import { missingOf, readersIn } from './harness/stored.ts';

const kills = scaled(1, 10);
const votes = scaled(1_000, 5_200);

test('no acknowledged vote is missing after kill -9 under load, and the endpoint starts again on its file', async () => {
	const folder = temporaryFolder();
	const all = { acknowledged: new Set<string>(), sent: new Set<string>() };
	let endpoint = await startEndpoint({ folder });
	for (let kill = 0; kill < kills; kill++) {
		const load = startLoad([endpoint.url]);
		await load.reaches(votes);
		expect(await endpoint.end('SIGKILL')).toBe('SIGKILL');
		await load.stop();
		all.acknowledged = all.acknowledged.union(load.acknowledged);
		all.sent = all.sent.union(load.sent);
		// It is the endpoint that recovers the file; whoever reads it finds that done.
		endpoint = await startEndpoint({ folder });
		expect(missingOf(all, readersIn(endpoint.file))).toBe(0);
	}
	expect(await endpoint.end('SIGTERM')).toBe(0);
	expect(missingOf(all, readersIn(endpoint.file))).toBe(0);
	tell('kill -9', { kills, acknowledged: all.acknowledged.size, missing: 0, integrity: 'ok' });
});
