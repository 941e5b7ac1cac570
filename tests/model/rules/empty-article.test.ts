import { expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

test('an article says something', () => {
	expect(
		findings('empty-article', {
			'sv/konto/a.mdx': article(''),
			'sv/konto/b.mdx': article('{/* later */}', '', 'B'),
			'sv/konto/c.md': article('<!-- later -->', '', 'C'),
		}),
	).toMatchInlineSnapshot(`
		[
		  "sv/konto/a.mdx:1:1 warning: Readers get a page with a title and nothing below. Write the text, or add "status: draft".",
		  "sv/konto/b.mdx:1:1 warning: Readers get a page with a title and nothing below. Write the text, or add "status: draft".",
		  "sv/konto/c.md:1:1 warning: Readers get a page with a title and nothing below. Write the text, or add "status: draft".",
		]
	`);
});

test('with a picture, a snippet or code it does, and a draft need not', () => {
	expect(
		findings('empty-article', {
			'sv/konto/a.mdx': article('![](./a.png)'),
			'sv/konto/b.mdx': article('::snippet[x]', '', 'B'),
			'sv/konto/c.mdx': article('export const a = 1;\n\n{a}', '', 'C'),
			'sv/konto/d.mdx': article('', 'status: draft', 'D'),
			'sv/konto/e.mdx': article('<Nope', '', 'E'),
		}),
	).toEqual([]);
});
