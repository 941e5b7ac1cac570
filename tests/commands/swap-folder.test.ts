import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { swapFolder } from '../../src/commands/building/swap-folder.ts';
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
