import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { startEndpoint } from './harness/endpoint.ts';
import { startLoad } from './harness/load.ts';
import { startProbe } from './harness/probe.ts';
import { isLong, scaled, tell } from './harness/scale.ts';
import { missingOf, readersIn } from './harness/stored.ts';

const lockedMs = scaled(1_500, 5_000);
/** The longest that an operator's monitor may wait, in milliseconds. */
const PATIENCE_MS = 50;

/** Another process that holds the write lock of a file for a time; resolves when it has it. */
async function lockIn(file: string, milliseconds: number): Promise<{ released: Promise<unknown> }> {
	const script = `
		const { DatabaseSync } = require('node:sqlite');
		const database = new DatabaseSync(process.argv[1], { timeout: 5000 });
		database.exec('begin immediate');
		console.log('locked');
		setTimeout(() => database.exec('rollback'), Number(process.argv[2]));`;
	const other = spawn(process.execPath, ['-e', script, file, String(milliseconds)]);
	onTestFinished(() => void other.kill('SIGKILL'));
	const released = once(other, 'close');
	await once(other.stdout, 'data');
	return { released };
}

test('while another process locks the file, the endpoint tells that it lives, and votes are answered after', async () => {
	const [endpoint, idle] = await Promise.all([startEndpoint(), startEndpoint()]);
	const load = startLoad([endpoint.url], 50);
	await load.reaches(200);
	const { released } = await lockIn(endpoint.file, lockedMs + 500);
	const before = load.acknowledged.size;
	const [probe, idleProbe] = [startProbe(endpoint.url), startProbe(idle.url)];
	await sleep(lockedMs);
	await Promise.all([probe.stop(), idleProbe.stop()]);
	// Else it was not locked. One batch may have been on its way.
	expect(load.acknowledged.size - before).toBeLessThanOrEqual(50);
	await released;
	const [slowest, ofIdle] = [Math.max(...probe.times), Math.max(...idleProbe.times)];
	await load.reaches(load.acknowledged.size + 200);
	await load.stop();
	tell('file locked', {
		'for ms': lockedMs,
		'/healthz asked': probe.times.length,
		'slowest ms': slowest.toFixed(1),
		'of an idle endpoint ms': ofIdle.toFixed(1),
	});
	expect([...probe.statuses]).toEqual([200]);
	// An endpoint that waited for the lock would wait for all of it. On a machine that keeps even an idle
	// one waiting, as that of the short form, beside other tests, less than that cannot be told.
	const isQuiet = isLong && ofIdle <= PATIENCE_MS / 2;
	expect(slowest).toBeLessThanOrEqual(isQuiet ? PATIENCE_MS : lockedMs * 0.6);
	expect([...load.statuses.keys()]).toEqual([204]);
	expect(await endpoint.end('SIGTERM')).toBe(0);
	expect(missingOf(load, readersIn(endpoint.file))).toBe(0);
});
