import { describe, expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

describe('missing-alt', () => {
	const check = (alt: string): string[] =>
		findings('missing-alt', {
			'sv/account/log-in.mdx': article(`![${alt}](./menu.png)`),
			'sv/account/menu.png': 'png',
		});

	test('words of up to 160 characters are fine', () => {
		expect(check('å'.repeat(160))).toEqual([]);
	});

	test('no words, or only blanks, are a warning that shows how to write them', () => {
		expect([...check(''), ...check(' &#32; ')]).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:6:1 warning: "./menu.png" says nothing to readers who cannot see it. Write what it shows: ![The menu, opened](./menu.png).",
			  "sv/account/log-in.mdx:6:1 warning: "./menu.png" says nothing to readers who cannot see it. Write what it shows: ![The menu, opened](./menu.png).",
			]
		`);
	});

	test('a long description is a warning', () => {
		expect(check('å'.repeat(161))).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:6:1 warning: The words for "./menu.png" are 161 characters long. Keep them to 160, and put the rest into the text.",
			]
		`);
	});
});
