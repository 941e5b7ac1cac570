import { describe, expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

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
			  "sv/_ui.yml:1:1 warning: Nothing reads this file. Rename it to "_ui.yaml".",
			  "sv/a/_category.yml:1:1 warning: Nothing reads this file. Rename it to "_category.yaml".",
			  "sv/a/_snippets/d.mdx:1:1 warning: Nothing reads this file: snippets stand in sv/_snippets/.",
			  "sv/a/b.MDX:1:1 warning: Nothing reads this file. Rename it to "b.mdx".",
			  "sv/a/c.markdown:1:1 warning: Nothing reads this file. Rename it to "c.md".",
			  "sv/b/_category_.json:1:1 warning: Nothing reads this file. Rename it to "_category.yaml".",
			  "terms.yml:1:1 warning: Nothing reads this file. Rename it to "terms.yaml".",
			]
		`);
	});
});
