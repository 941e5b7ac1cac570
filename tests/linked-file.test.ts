import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { hasStamp, linkFile, linkFolder, stampOf, stampOfFolder } from '../src/linked-file.ts';

async function temporaryFolder(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'fyr-linked-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	return folder;
}

test('a file gets a second name, and no other file is overwritten', async () => {
	const folder = await temporaryFolder();
	const [from, to] = [join(folder, 'a'), join(folder, 'b')];
	await writeFile(from, 'text');
	linkFile(from, to);
	expect((await stat(to)).ino).toBe((await stat(from)).ino);
	expect(() => linkFile(from, to)).toThrow('EEXIST');
	expect(() => linkFile(join(folder, 'none'), to)).toThrow('ENOENT');
});

test('a folder takes the place of another, whatever that held', async () => {
	const folder = await temporaryFolder();
	const [from, to] = [join(folder, 'from'), join(folder, 'to')];
	await mkdir(join(from, 'sub'), { recursive: true });
	await mkdir(to);
	await writeFile(join(from, 'sub/a'), 'a');
	await writeFile(join(to, 'old'), 'old');
	linkFolder(from, to);
	expect(await readFile(join(to, 'sub/a'), 'utf8')).toBe('a');
	expect(existsSync(join(to, 'old'))).toBe(false);
});

test('a stamp no longer holds when a file is written into, under whichever name, or is gone', async () => {
	const folder = await temporaryFolder();
	const [from, to] = [join(folder, 'a'), join(folder, 'b')];
	await writeFile(from, 'a');
	linkFile(from, to);
	const stamp = stampOf(from);
	expect(hasStamp(from, stamp)).toBe(true);
	await writeFile(to, 'longer');
	expect(hasStamp(from, stamp)).toBe(false);
	await rm(from);
	expect(hasStamp(from, stamp)).toBe(false);
});

test('a stamp still holds where an archive has kept whole seconds only', async () => {
	const file = join(await temporaryFolder(), 'a');
	await writeFile(file, 'a');
	const time = 1_790_000_000.75;
	await utimes(file, time, time);
	const stamp = stampOf(file);
	await utimes(file, Math.floor(time), Math.floor(time));
	expect(hasStamp(file, stamp)).toBe(true);
	await utimes(file, Math.floor(time) + 1, Math.floor(time) + 1);
	expect(hasStamp(file, stamp)).toBe(false);
});

test('a folder’s stamp is another when a file of it is another or new', async () => {
	const folder = await temporaryFolder();
	await writeFile(join(folder, 'a'), 'a');
	const before = stampOfFolder(folder);
	await writeFile(join(folder, 'a'), 'longer');
	const edited = stampOfFolder(folder);
	expect(edited).not.toBe(before);
	await writeFile(join(folder, 'b'), '');
	expect(stampOfFolder(folder)).not.toBe(edited);
});
