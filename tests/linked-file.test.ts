import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { linkFile, linkFolder, stampOf, stampOfFolder } from '../src/linked-file.ts';

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
	expect(stampOf(join(to, 'old'))).toBeUndefined();
});

test('a stamp is another when a file is written into, under whichever name, is new or is gone', async () => {
	const folder = await temporaryFolder();
	const [from, to] = [join(folder, 'from'), join(folder, 'to')];
	await mkdir(from);
	await writeFile(join(from, 'a'), 'a');
	linkFolder(from, to);
	const before = [stampOf(join(from, 'a')), stampOfFolder(from)];
	await writeFile(join(to, 'a'), 'longer');
	expect(stampOf(join(from, 'a'))).not.toBe(before[0]);
	const edited = stampOfFolder(from);
	expect(edited).not.toBe(before[1]);
	await writeFile(join(from, 'b'), '');
	expect(stampOfFolder(from)).not.toBe(edited);
});
