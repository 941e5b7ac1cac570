import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { oneAtATime } from '../../../src/commands/building/one-at-a-time.ts';

async function held() {
	const cache = await mkdtemp(join(tmpdir(), 'fyr-held-'));
	onTestFinished(() => rm(cache, { recursive: true }));
	await mkdir(join(cache, 'last-build'));
	const file = join(cache, 'last-build/at-work');
	const said: string[] = [];
	const events: string[] = [];
	const work = (name: string, milliseconds = 0) =>
		oneAtATime(
			{ cache },
			async () => {
				events.push(`${name} begins`);
				await delay(milliseconds);
				events.push(`${name} ends`);
			},
			(line) => said.push(line),
		);
	return { file, said, events, work };
}

test('a second build of the same content waits for the first, and says so once', async () => {
	const { said, events, work, file } = await held();
	await Promise.all([work('first', 450), work('second')]);
	expect(events).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
	expect(said).toEqual([
		`Another build of this content is at work (process ${process.pid}): waiting.`,
	]);
	expect(existsSync(file)).toBe(false);
});

test('a build that failed lets the next one in', async () => {
	const { work, events, file } = await held();
	const failing = oneAtATime(
		{ cache: join(file, '../..') },
		() => Promise.reject(new Error('full')),
		() => undefined,
	);
	await expect(failing).rejects.toThrow('full');
	await work('next');
	expect(events).toEqual(['next begins', 'next ends']);
});

test('nobody waits for a program that was ended, nor for another one with its number', async () => {
	const { file, said, events, work } = await held();
	// Larger than any that Linux gives.
	await writeFile(file, '4194305');
	await work('after a killed one');
	await writeFile(file, String(process.ppid));
	const before = new Date(Date.now() - 60_000);
	await utimes(file, before, before);
	await work('after a silent one');
	expect(said).toEqual([]);
	expect(events).toHaveLength(4);
});
