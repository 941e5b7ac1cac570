import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { notePublished, seedPublished } from '../../src/read/published-file.ts';
import { writeContent } from '../helpers/content.ts';

const site = { origin: 'https://company.example', base: '/help' };

const lockOf = (root: string): string => readFileSync(join(root, 'urls.lock.json'), 'utf8');

test('new addresses are added in their place, and none is taken out', () => {
	const root = writeContent({});
	expect(notePublished(root, { '/sv/b/': 'sv/b', '/sv/': 'sv/' })).toBe(2);
	expect(notePublished(root, { '/sv/a/': 'sv/b', '/sv/': 'sv/' })).toBe(1);
	expect(notePublished(root, { '/sv/b/': 'sv/c' })).toBe(0);
	expect(lockOf(root).split('\n').slice(0, -3)).toEqual([
		'{',
		'\t"/sv/": "sv/",',
		'\t"/sv/a/": "sv/b",',
		'\t"/sv/b/": "sv/c",',
	]);
});

test('lines that two branches added, in any order, are one valid file again', () => {
	const merged = '{\n\t"/sv/b/": "sv/b",\n\t"/sv/a/": "sv/a",\n\t"~": "x"\n}\n';
	const root = writeContent({ 'urls.lock.json': merged });
	expect(notePublished(root, {})).toBe(0);
	expect(Object.keys(JSON.parse(lockOf(root)) as object)).toEqual(['/sv/a/', '/sv/b/', '~']);
});

test('a file that cannot be read is left as it is', () => {
	const root = writeContent({ 'urls.lock.json': '<<<<<<< HEAD' });
	expect(notePublished(root, { '/sv/': 'sv/' })).toBeUndefined();
	expect(lockOf(root)).toBe('<<<<<<< HEAD');
});

test('what an earlier build published is noted once, if it is of the same site', () => {
	const root = writeContent({});
	const dist = join(root, 'dist');
	mkdirSync(dist);
	const articles = { 'a/b': { sv: { url: '/help/sv/a/b/', revision: 'x', title: 'X' } } };
	const manifest = (of: string) => JSON.stringify({ version: 1, site: of, articles });
	writeFileSync(join(dist, 'manifest.json'), manifest('https://other.example'));
	seedPublished({ content: root, out: dist, site });
	expect(() => lockOf(root)).toThrow();
	writeFileSync(join(dist, 'manifest.json'), manifest('https://company.example/help'));
	seedPublished({ content: root, out: dist, site });
	expect(lockOf(root)).toContain('"/sv/a/b/": "sv/a/b"');
	writeFileSync(join(root, 'urls.lock.json'), '{}');
	seedPublished({ content: root, out: dist, site });
	expect(lockOf(root)).toBe('{}');
});
