import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { article, writeContent } from '../helpers/content.ts';
import { runCommand } from '../helpers/run-command.ts';

test('addresses are noted, and a changed slug is told and mended from then on', () => {
	const file = 'sv/a/b.mdx';
	const root = writeContent({
		'site.yaml': 'name: T\norigin: https://help.example\nlocales: [{ code: sv, label: S }]\n',
		'sv/a/_category.yaml': 'title: A\ndescription: Om A.\n',
		[file]: article(),
	});
	expect(runCommand('published', root)).toMatchObject({
		code: 0,
		err: 'urls.lock.json: 3 new addresses.\n',
	});
	const changed = article('Text.', 'slug: bee');
	writeFileSync(join(root, file), changed);
	const told = runCommand('check', root);
	expect(told).toMatchObject({ code: 1, out: expect.stringContaining('aliases: [/sv/a/b/]') });
	expect(runCommand('check', root, ['--fix']).code).toBe(0);
	expect(readFileSync(join(root, file), 'utf8')).toBe(
		changed.replace('slug: bee\n', 'slug: bee\naliases: [/sv/a/b/]\n'),
	);
	expect(runCommand('published', root).err).toBe('urls.lock.json: 1 new address.\n');
	expect(runCommand('check', root).code).toBe(0);
});

test('a file that was merged wrong is not written over', () => {
	const root = writeContent({ 'urls.lock.json': '<<<<<<<\n' });
	const { code, err } = runCommand('published', root);
	expect([code, err]).toMatchInlineSnapshot(`
		[
		  2,
		  "published: urls.lock.json cannot be read. Run "npm run check", and mend it first.
		",
		]
	`);
});
