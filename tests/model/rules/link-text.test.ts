import { describe, expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

describe('link-text', () => {
	const check = (text: string): string[] =>
		findings('link-text', { 'sv/a/b.mdx': article(text), 'sv/a/c.png': 'png' });

	test('a link without words is an error', () => {
		expect(check('See [](./b.mdx) and [ ](https://a.example).')).toMatchInlineSnapshot(`
			[
			  "sv/a/b.mdx:6:5 error: This link has no words, so nobody can see it. Write [what is there](./b.mdx).",
			  "sv/a/b.mdx:6:21 error: This link has no words, so nobody can see it. Write [what is there](https://a.example).",
			]
		`);
	});

	test('words, a label, code or a picture that says what it shows are words', () => {
		const fine = '[b](./b.mdx) [:ui[a.b]](./b.mdx) [`c`](./b.mdx) [![Menu](./c.png)](./b.mdx)';
		expect(check(`${fine} <https://a.example>`.replace('<', '').replace('>', ''))).toEqual([]);
	});
});
