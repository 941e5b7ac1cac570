import { describe, expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

describe('title-length', () => {
	const check = (title: string): string[] =>
		findings('title-length', { 'sv/account/log-in.mdx': article('Text.', '', title) });

	test('70 characters are fine, counted as readers count them', () => {
		expect(check('å'.repeat(70))).toEqual([]);
		expect(check('😀'.repeat(70))).toEqual([]);
	});

	test('71 characters are a warning', () => {
		expect(check('å'.repeat(71))).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:2:1 warning: The title is 71 characters long; search engines cut it off after 70. Say it shorter.",
			]
		`);
	});
});
