import { describe, expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

describe('heading-order', () => {
	const check = (text: string): string[] =>
		findings('heading-order', { 'sv/account/log-in.mdx': article(text) });

	test('levels one after another are fine, whatever choices do between them', () => {
		const choices = ':::choices\n##### På datorn\nText.\n:::';
		expect(check(`## A\n\n### B\n\n#### C\n\n## D\n\n${choices}\n\n### E`)).toEqual([]);
	});

	test('a heading of the first level is a warning', () => {
		expect(check('Text.\n\n# Logga in\n\n## Steg')).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:8:1 warning: "# Logga in": the title in the front matter is the only heading of the first level, so every heading here counts one level lower. Write "## Logga in", and one "#" more before every other heading.",
			]
		`);
	});

	test('a skipped level is a warning, at the beginning too', () => {
		expect(check('### A\n\n## B\n\n#### C')).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:6:1 warning: "### A" skips a level, and readers who hear the page miss one. Write "## A".",
			  "sv/account/log-in.mdx:10:1 warning: "#### C" skips a level, and readers who hear the page miss one. Write "### C".",
			]
		`);
	});

	test('a snippet may begin at any level but the first', () => {
		const files = { 'sv/_snippets/a.mdx': '#### A\n\n# B' };
		expect(findings('heading-order', files)).toMatchInlineSnapshot(`
			[
			  "sv/_snippets/a.mdx:3:1 warning: "# B": the title in the front matter is the only heading of the first level, so every heading here counts one level lower. Write "## B", and one "#" more before every other heading.",
			]
		`);
	});
});
