import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptDates } from '../../src/read/kept-dates.ts';
import { foldersFor, writeContent } from '../helpers/content.ts';
import { git } from '../helpers/git.ts';

test('days are kept until there is another commit', () => {
	const root = writeContent({ 'sv/a/b.mdx': '1' });
	git(root, ['init', '-q']);
	git(root, ['add', '.']);
	git(root, ['commit', '-qm', 'one']);
	const folders = foldersFor(root);
	const first = keptDates(folders);
	expect(first.get('sv/a/b.mdx')?.last).toMatch(/^\d{4}-\d\d-\d\d$/);
	expect(keptDates(folders)).toEqual(first);
	writeFileSync(join(root, 'sv/a/c.mdx'), '2');
	git(root, ['add', '.']);
	git(root, ['commit', '-qm', 'two']);
	expect([...keptDates(folders).keys()].sort()).toEqual(['site.yaml', 'sv/a/b.mdx', 'sv/a/c.mdx']);
});

test('what a shallow clone does not know is not kept: it may be made whole at the same commit', () => {
	const root = writeContent({ 'sv/a/b.mdx': '1' });
	git(root, ['init', '-q']);
	git(root, ['add', '.']);
	git(root, ['commit', '-qm', 'one']);
	git(root, ['commit', '-qm', 'two', '--allow-empty']);
	const clone = join(root, 'clone');
	git(root, ['clone', '-q', '--depth', '1', `file://${root}`, clone]);
	expect(keptDates(foldersFor(clone)).size).toBe(0);
	git(clone, ['fetch', '-q', '--unshallow']);
	expect(keptDates(foldersFor(clone)).has('sv/a/b.mdx')).toBe(true);
});
