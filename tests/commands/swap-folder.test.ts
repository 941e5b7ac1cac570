import {
	existsSync,
	readdirSync,
	readFileSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { swapFolder, tidyAfterSwap } from '../../src/commands/building/swap-folder.ts';
import { folderOf } from '../serve/folder.ts';

test('a folder takes the place of another, and leaves nothing beside it', async () => {
	const parent = folderOf({ 'dist/index.html': 'old', 'dist/gone.html': 'old' });
	const made = folderOf({ 'index.html': 'new' });
	await swapFolder(made, join(parent, 'dist'));
	expect(readdirSync(parent)).toEqual(['dist']);
	expect(readdirSync(join(parent, 'dist'))).toEqual(['index.html']);
	expect(readFileSync(join(parent, 'dist/index.html'), 'utf8')).toBe('new');
	expect(existsSync(made)).toBe(false);
});

test('where there is none yet it is made, with the folders above it', async () => {
	const place = join(folderOf({}), 'deep', 'dist');
	await swapFolder(folderOf({ 'index.html': 'new' }), place);
	expect(readFileSync(join(place, 'index.html'), 'utf8')).toBe('new');
	expect(readdirSync(dirname(place))).toEqual(['dist']);
});

test('a swap that fails leaves what was there', async () => {
	const parent = folderOf({ 'dist/index.html': 'old', file: '' });
	writeFileSync(join(parent, 'file'), '');
	await expect(swapFolder(join(parent, 'none'), join(parent, 'dist'))).rejects.toThrow();
	expect(readFileSync(join(parent, 'dist/index.html'), 'utf8')).toBe('old');
});

test('files that are the same stay those they were, and all others are named', async () => {
	const parent = folderOf({
		'dist/a/same.html': 'same',
		'dist/a/edited.html': 'old',
		'dist/gone.html': '',
	});
	const place = join(parent, 'dist');
	utimesSync(join(place, 'a/same.html'), 1000, 1000);
	const before = statSync(join(place, 'a/same.html'));
	const made = folderOf({ 'a/same.html': 'same', 'a/edited.html': 'new', 'new.html': '' });
	expect(await swapFolder(made, place)).toEqual(['a/edited.html', 'gone.html', 'new.html']);
	const { ino, mtimeMs } = statSync(join(place, 'a/same.html'));
	expect([ino, mtimeMs]).toEqual([before.ino, before.mtimeMs]);
	expect(readFileSync(join(place, 'a/edited.html'), 'utf8')).toBe('new');
});

/** No process has this number. */
const GONE = 4_194_999;

test('what a stopped swap left is put away, and what it took away is put back', async () => {
	const parent = folderOf({
		[`dist.${GONE}.old/index.html`]: 'old',
		[`dist.${GONE}.new/index.html`]: 'new',
		[`dist.${process.pid}.new/index.html`]: 'at work',
		'dist.2026.bak/index.html': 'of somebody else',
	});
	await tidyAfterSwap(join(parent, 'dist'));
	const left = ['dist', `dist.${process.pid}.new`, 'dist.2026.bak'];
	expect(readdirSync(parent).sort()).toEqual(left.sort());
	expect(readFileSync(join(parent, 'dist/index.html'), 'utf8')).toBe('old');
});
