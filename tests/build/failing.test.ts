import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { article, writeContent, type Files } from '../helpers/content.ts';
import { runCommand } from '../helpers/run-command.ts';

const site = 'name: Test\norigin: https://help.example\nlocales: [{ code: sv, label: Svenska }]\n';

/** What a user is told who builds some files. */
function said(files: Files, args: string[] = []) {
	const root = writeContent({ 'site.yaml': site, 'sv/a/_category.yaml': 'title: A\n', ...files });
	const dist = mkdtempSync(join(tmpdir(), 'fyr-out-'));
	onTestFinished(() => rmSync(dist, { recursive: true, force: true }));
	const { code, out, err } = runCommand('build', root, ['--out', dist, ...args]);
	return { code, out, err, dist };
}

describe('a build that fails says why first, and where', () => {
	test.each<[string, Files, string]>([
		[
			'an import of what a package does not have',
			{ 'sv/a/b.mdx': article("import x from 'zod/no-such-part';\n\n<p>{x}</p>") },
			'sv/a/b.mdx:6:1  ',
		],
		[
			'code that fails when it runs',
			{ 'sv/a/b.mdx': article('export const f = undefined;\n\nText.\n\n{f.bar}') },
			"sv/a/b.mdx:10:1  Cannot read properties of undefined (reading 'bar')\n",
		],
		[
			'a component that cannot be read',
			{
				'sv/a/b.mdx': article("import Foo from './_Foo.astro';\n\n<Foo />"),
				'sv/a/_Foo.astro': '---\nconst a = ;\n---\n<p>x</p>\n',
			},
			'sv/a/_Foo.astro:2:10  Unexpected token\n',
		],
		[
			'a part of an article that cannot be read',
			{
				'sv/a/b.mdx': article("import Part from './_part.mdx';\n\n<Part />"),
				'sv/a/_part.mdx': 'Text <!-- no -->\n',
			},
			'One problem in the content:\n  sv/a/_part.mdx:1:6  A comment is written {/* so */} in an .mdx file.\n',
		],
	])(
		'%s',
		(_, files, first) => {
			const { code, out } = said(files);
			expect(code).toBe(1);
			expect(out.startsWith(first) ? first : out).toBe(first);
			expect(out).not.toMatch(/^\s+at |Stack trace/m);
		},
		60_000,
	);
});

describe('--skip-broken', () => {
	const files = {
		'sv/a/good.mdx': article('[x](./broken.mdx)', '', 'Good'),
		'sv/a/broken.mdx': article('[x](./gone.mdx)', '', 'Broken'),
		'sv/a/unread.mdx': '---\ntitle: [\n---\n',
		'sv/_snippets/s.mdx': ':term[gone]\n',
		'sv/a/takes-in.mdx': article('::snippet[s]', '', 'Takes in'),
	};

	test('builds without the files that have errors, names them, and exits 1', () => {
		const { code, out, dist } = said(files, ['--skip-broken']);
		expect([code, out.split('\n')]).toEqual([
			1,
			[
				'Left out for their errors, 4 files:',
				expect.stringContaining(
					'  sv/_snippets/s.mdx:1:1  There is no terms.yaml, so readers see "gone" itself.',
				),
				expect.stringContaining('  sv/a/broken.mdx:6:1  "./gone.mdx" leads to no article.'),
				expect.stringContaining('  sv/a/unread.mdx:'),
				'  sv/a/takes-in.mdx:1:1  It takes in sv/_snippets/s.mdx, which has an error.',
				'',
			],
		]);
		const built = ['good', 'broken', 'unread', 'takes-in'].filter((name) =>
			existsSync(join(dist, 'sv/a', name, 'index.html')),
		);
		expect(built).toEqual(['good']);
	}, 60_000);

	test('--allow-broken does the same and exits 0; without either nothing is built', () => {
		expect(said(files, ['--allow-broken'])).toMatchObject({ code: 0 });
		const { code, dist } = said(files);
		expect([code, existsSync(join(dist, 'sv/a/good/index.html'))]).toEqual([1, false]);
	}, 60_000);
});
