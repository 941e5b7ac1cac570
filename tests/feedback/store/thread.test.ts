import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { startThread } from '../../../src/feedback/store/thread.ts';
import { temporaryFolder } from '../setup.ts';

const served = pathToFileURL(join(import.meta.dirname, '../../../src/feedback/store/thread.ts'));

type Offered = {
	add: (a: number, b: number) => number;
	fail: () => never;
	die: () => never;
	hang: () => void;
	data: () => unknown;
};

/** A thread that offers these. */
async function thread(restarts?: number) {
	const file = join(temporaryFolder(), 'thread.mjs');
	writeFileSync(
		file,
		`import { workerData } from 'node:worker_threads';
import { serveThread } from '${served.href}';
serveThread(() => ({
	add: (a, b) => a + b,
	fail: () => { throw new Error('disk full'); },
	die: () => process.exit(1),
	hang: () => { for (;;); },
	data: () => workerData,
}));`,
	);
	const started = await startThread<Offered>(pathToFileURL(file), { path: 'a' }, restarts);
	onTestFinished(() => started.stop());
	return started;
}

test('calls are answered each by its own, whatever the order', async () => {
	const { call } = await thread();
	expect(await Promise.all([call('add', 1, 2), call('data'), call('add', 3, 4)])).toEqual([
		3,
		{ path: 'a' },
		7,
	]);
});

test('what a function throws is what its call throws', async () => {
	const { call } = await thread();
	await expect(call('fail')).rejects.toMatchObject({
		name: 'StoreUnavailable',
		message: 'disk full',
	});
	expect(await call('add', 1, 1)).toBe(2);
});

test('a thread that ends fails what waits, is started again once, and then no more', async () => {
	const { call } = await thread();
	const both = await Promise.allSettled([call('die'), call('add', 1, 1)]);
	expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
	expect(await call('add', 1, 1)).toBe(2);
	await expect(call('die')).rejects.toThrow('Its thread has ended. Restart the endpoint.');
	await expect(call('add', 1, 1)).rejects.toThrow('Its thread has ended. Restart the endpoint.');
});

test('a thread that is stopped while it hangs fails what waits', async () => {
	const { call, stop } = await thread();
	const hanging = call('hang');
	const failed = expect(hanging).rejects.toThrow('Its thread has ended.');
	await stop();
	await failed;
	await expect(call('add', 1, 1)).rejects.toThrow('Its thread has ended.');
});

test('a module that cannot start says why, and is not tried again', async () => {
	const file = join(temporaryFolder(), 'thread.mjs');
	writeFileSync(
		file,
		`import { serveThread } from '${served.href}';
serveThread(() => { throw new Error('no such folder'); });`,
	);
	await expect(startThread(pathToFileURL(file), undefined)).rejects.toThrow('no such folder');
});
