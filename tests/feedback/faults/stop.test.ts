import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../setup.ts';
import { openConnection } from './harness/connection.ts';
import { startEndpoint, type Endpoint } from './harness/endpoint.ts';
import { request, startLoad, voteRequest, type Load } from './harness/load.ts';
import { scaled, tell } from './harness/scale.ts';
import { missingOf, readersIn } from './harness/stored.ts';

const stops = scaled(1, 10);
const votes = scaled(500, 2_000);

/** Send a request but for its end, which is sent when the returned function is called. */
async function begin(url: string, whole: string) {
	const connection = await openConnection(url);
	connection.write(whole.slice(0, -4));
	return () => connection.ask(whole.slice(-4));
}

/** Stop an endpoint while requests are on their way. @returns Milliseconds until it has ended. */
async function stopInTheMiddle(endpoint: Endpoint, load: Load): Promise<number> {
	const reader = randomUUID();
	const whole = [request('GET /readyz'), request('GET /healthz'), voteRequest({ reader })];
	const finish = await Promise.all(whole.map((each) => begin(endpoint.url, each)));
	await load.reaches(load.acknowledged.size + 50);
	const start = performance.now();
	const ended = endpoint.end('SIGTERM');
	await expect.poll(endpoint.log, { interval: 5 }).toContain('"stopping"');
	const answers = await Promise.all(finish.map((ask) => ask()));
	expect(answers.map(({ status, headers }) => [status, headers.get('connection')])).toEqual([
		[503, 'close'],
		[200, 'close'],
		[204, 'close'],
	]);
	for (const readers of [load.sent, load.acknowledged]) readers.add(reader.replaceAll('-', ''));
	expect(await ended).toBe(0);
	return performance.now() - start;
}

test('told to stop under load, the endpoint finishes what was begun, loses no vote, and ends with 0 and a tidy file', async () => {
	const folder = temporaryFolder();
	const all = { acknowledged: new Set<string>(), sent: new Set<string>() };
	const endMs: number[] = [];
	for (let stop = 0; stop < stops; stop++) {
		const endpoint = await startEndpoint({ folder });
		const load = startLoad([endpoint.url]);
		await load.reaches(votes);
		endMs.push(await stopInTheMiddle(endpoint, load));
		await load.stop();
		all.acknowledged = all.acknowledged.union(load.acknowledged);
		all.sent = all.sent.union(load.sent);
		expect(readdirSync(folder).sort()).toEqual(['manifest.json', 'votes.db', 'votes.db.lock']);
		expect(missingOf(all, readersIn(endpoint.file))).toBe(0);
	}
	tell('SIGTERM', {
		stops,
		acknowledged: all.acknowledged.size,
		missing: 0,
		'ended after at most ms': Math.round(Math.max(...endMs)),
	});
});
