import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { makeFile } from '../../../src/integrations/published-files/make-file.ts';
import { foldersOf } from '../../../src/read/project.ts';

test('the same picture under two names may be encoded for both at once', async () => {
	const root = await mkdtemp(join(tmpdir(), 'fyr-pictures-'));
	onTestFinished(() => rm(root, { recursive: true }));
	const folders = foldersOf({ root });
	await mkdir(folders.content);
	const points = { width: 40, height: 20, channels: 3, background: 'red' } as const;
	await sharp({ create: points }).png().toFile(join(folders.content, 'a.png'));
	const picture = { file: 'a.png', digest: 'same', scale: { width: 20, height: 10 } };
	const made = await Promise.all(
		['a.webp', 'b.webp', 'c.webp'].map((name) => makeFile(folders, name, picture)),
	);
	expect(made.map(({ bytes }) => bytes)).toEqual(Array(3).fill(made[0]?.bytes));
	expect(await readdir(join(folders.cache, 'pictures'))).toHaveLength(1);
});
