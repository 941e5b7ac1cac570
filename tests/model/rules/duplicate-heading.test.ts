import { expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

test('two headings of one part of an article are told apart', () => {
	expect(
		findings('duplicate-heading', {
			'sv/konto/a.mdx': article(
				'## A\n\nx\n\n## B\n\n### C\n\nx\n\n## a\n\n### C\n\nx\n\n### C\n\nx',
			),
		}),
	).toMatchInlineSnapshot(`
		[
		  "sv/konto/a.mdx:16:1 warning: "a" is a heading on line 6 already, and readers cannot tell the two apart. Give one of them other words.",
		  "sv/konto/a.mdx:22:1 warning: "C" is a heading on line 18 already, and readers cannot tell the two apart. Give one of them other words.",
		]
	`);
});

test('a choice is no heading, and in another part the same words mean something else', () => {
	const text =
		'## A\n\n### C\n\nx\n\n## B\n\n### C\n\n:::choices\n#### D\nx\n:::\n\n:::choices\n#### D\nx\n:::';
	expect(findings('duplicate-heading', { 'sv/konto/a.mdx': article(text) })).toEqual([]);
});
