import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/read/read-content.ts';
import {
	article,
	findings,
	printed,
	problemsIn,
	writeContent,
	foldersFor,
} from '../../helpers/content.ts';

describe('misnamed-file', () => {
	test('files that have a name of their own, and files of other kinds, are fine', () => {
		const files = {
			'README.md': 'x',
			'sv/a/_category.yaml': 'title: A\n',
			'sv/_ui.yaml': '',
			'sv/_snippets/a/b.mdx': 'x',
			'sv/a/b.mdx': article(),
			'sv/a/c.md': article(),
			'sv/a/_notes.txt': 'x',
			'sv/a/Thumbs.db': 'x',
			'sv/a/~$b.docx': 'x',
			'sv/a/.b.mdx.swp': 'x',
			'sv/a/keep a copy.mdx': article('Text.', 'slug: keep', 'Keep'),
			'sv/a/step (2).md': article('Text.', 'slug: step', 'Step'),
			'sv/a/b.menu.png': 'png',
			'_pictures/category.yml': 'x',
		};
		expect(findings('misnamed-file', files)).toEqual([]);
	});

	test('a name that is nearly one that is read is named', () => {
		const files = {
			'terms.yml': '',
			'lost.mdx': article(),
			'sv/a/_category.yml': 'title: A\n',
			'sv/b/_category_.json': '{}',
			'sv/_ui.yml': '',
			'sv/a/b.MDX': article(),
			'sv/a/c.markdown': article(),
			'sv/a/_snippets/d.mdx': 'x',
		};
		expect(findings('misnamed-file', files)).toMatchInlineSnapshot(`
			[
			  "lost.mdx:1:1 warning: This article is in no locale, so nobody is shown it. Move it into a folder, e.g. sv/account/lost.mdx.",
			  "sv/_ui.yml:1:1 warning: Nothing reads this file. Rename it to "_ui.yaml", or remove it.",
			  "sv/a/_category.yml:1:1 warning: Nothing reads this file. Rename it to "_category.yaml", or remove it.",
			  "sv/a/_snippets/d.mdx:1:1 warning: Nothing reads this file: snippets stand in sv/_snippets/.",
			  "sv/a/b.MDX:1:1 warning: Nothing reads this file. Rename it to "b.mdx", or remove it.",
			  "sv/a/c.markdown:1:1 warning: Nothing reads this file. Rename it to "c.md", or remove it.",
			  "sv/b/_category_.json:1:1 warning: Nothing reads this file. Rename it to "_category.yaml", or remove it.",
			  "terms.yml:1:1 warning: Nothing reads this file. Rename it to "terms.yaml", or remove it.",
			]
		`);
	});

	test.each([
		['sv/a/b.mdx.txt', 'Nothing reads this file. Rename it to "b.mdx", or remove it.'],
		['sv/a/b.md.bak', 'Nothing reads this file. Rename it to "b.md", or remove it.'],
		['sv/a/b.mdx~', 'Nothing reads this file. Rename it to "b.mdx", or remove it.'],
		['sv/a/B.MD', 'Nothing reads this file. Rename it to "B.md", or remove it.'],
		['sv/a/_index.md', 'Nothing reads this file. Rename it to "index.md", or remove it.'],
		[
			'sv/a/b.rst',
			'Nothing reads this file: articles are written in Markdown. Write it again, or remove it.',
		],
		[
			'sv/a/_draft.mdx',
			'Nothing reads this file, because its name begins with "_". Rename it if readers should get it; texts that articles take in stand in sv/_snippets/.',
		],
	])('%s, left lying, is named once', (file, message) => {
		const files = {
			'sv/a/_category.yaml': 'title: A\n',
			'sv/a/other.mdx': article(),
			[file]: article(),
		};
		const said = problemsIn(files).filter((problem) => problem.file === file);
		expect(said.map(({ severity, message: words }) => [severity, words])).toEqual([
			['warning', message],
		]);
	});

	test('a folder whose name begins with "_" is named once, with how much is in it', () => {
		const files = { 'sv/_includes/a.md': 'x', 'sv/_includes/b/c.md': 'x', '_drafts/d.md': 'x' };
		expect(findings('misnamed-file', files)).toEqual([
			'_drafts/d.md:1:1 warning: Nothing reads the texts in _drafts/ (1), because its name begins with "_". Rename it if readers should get them; texts that articles take in stand in sv/_snippets/.',
			'sv/_includes/a.md:1:1 warning: Nothing reads the texts in sv/_includes/ (2), because its name begins with "_". Rename it if readers should get them; texts that articles take in stand in sv/_snippets/.',
		]);
	});

	test('a part that an article imports is read', () => {
		const files = {
			'sv/a/_part.mdx': 'Text.',
			'sv/a/b.mdx': article("import Part from './_part.mdx';\n\n<Part />"),
		};
		expect(findings('misnamed-file', files)).toEqual([]);
	});

	test.each([
		'log-in - Copy.mdx',
		'log-in - Copy (2).mdx',
		'log-in (1).mdx',
		'log-in copy.mdx',
		'log-in copy 2.md',
		'Copy of log-in.mdx',
		'log-in - kopia.mdx',
		'log-in - Kopi.mdx',
		'log-in - Kopie.mdx',
		'log-in (conflicted copy 2026-11-20).mdx',
	])('%s beside its original is named once, and not published', (name) => {
		const original = article('[x](./gone.mdx)', 'slug: logga-in', 'Log in');
		const files = {
			'sv/a/_category.yaml': 'title: A\n',
			'sv/a/log-in.mdx': original,
			[`sv/a/${name}`]: original,
		};
		const said = problemsIn(files).filter(({ file }) => file.startsWith('sv/'));
		expect(said.map(printed)).toEqual(
			[
				`sv/a/${name}:1:1 warning: This is a copy of sv/a/log-in.mdx, so it is left out. Remove it, or give it a name of its own.`,
				'sv/a/log-in.mdx:7:1 error: "./gone.mdx" leads to no article.',
			].toSorted((a, b) => a.localeCompare(b, 'en')),
		);
		const { articles } = readContent(foldersFor(writeContent(files))).records;
		expect(articles.map(({ file }) => file)).toEqual(['sv/a/log-in.mdx']);
	});
});
