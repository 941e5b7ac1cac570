import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { cacheOf } from '../../src/read/cache-folder.ts';

test('two content roots of one name have a cache each, the same one at every time', () => {
	expect(cacheOf('/a', '/a/content')).not.toBe(cacheOf('/a', '/b/content'));
	expect(cacheOf('/a', '/a/content/')).toBe(cacheOf('/a', '/a/content'));
});

test('a cache is named after its root, in letters that every program takes', () => {
	expect(basename(cacheOf('/a', '/a/Kund #1 50%?'))).toMatch(/^Kund-1-50--[\da-f]{8}$/);
});
