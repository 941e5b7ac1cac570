import { describe, expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

describe('dates', () => {
	const check = (more: string): string[] =>
		findings('dates', { 'sv/a/b.mdx': article('Text.', more) });

	test('dates in their order, and a review that is yet to come, are fine', () => {
		expect(check('publishAt: 2026-12-01\nexpireAt: 2027-01-01\nreviewBy: 2026-11-23')).toEqual([]);
	});

	test('an article that expires before it is published is an error', () => {
		expect(check('publishAt: 2026-12-01\nexpireAt: 2026-12-01')).toMatchInlineSnapshot(`
			[
			  "sv/a/b.mdx:5:1 error: It is published on 2026-12-01 and expires on 2026-12-01, so it is never shown. Write a later expireAt.",
			]
		`);
	});

	test('a review that is due is a hint', () => {
		expect(check('reviewBy: 2026-11-22')).toMatchInlineSnapshot(`
			[
			  "sv/a/b.mdx:4:1 hint: Its review was due on 2026-11-22. Read it again, then write the next date.",
			]
		`);
	});
});
