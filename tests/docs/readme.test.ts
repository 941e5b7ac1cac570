import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

test.each(['README.md', 'CONTRIBUTING.md'])('%s leads to files that are there', (file) => {
	const text = readFileSync(join(root, file), 'utf8');
	const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, link = '']) => link);
	expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([]);
});
