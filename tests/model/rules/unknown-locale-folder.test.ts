import { describe, expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

describe('unknown-locale-folder', () => {
	test('folders of locales, and folders that are not for readers, are fine', () => {
		const files = {
			'sv/a/b.mdx': article(),
			'README.md': '# Read me',
			'_drafts/a/b.mdx': article(),
			'public/notes.md': 'x',
			'pictures/a.png': 'png',
		};
		expect(findings('unknown-locale-folder', files)).toEqual([]);
	});

	test('a folder of articles that is no locale is one warning', () => {
		const files = { 'sve/a/b.mdx': article(), 'sve/a/c.mdx': article(), 'fi/a/b.md': article() };
		expect(findings('unknown-locale-folder', files)).toMatchInlineSnapshot(`
			[
			  "fi/a/b.md:1:1 warning: "fi" is not a locale of site.yaml, so none of its articles is shown. There is: sv, da. Rename the folder, or add "- { code: fi, label: … }" to site.yaml.",
			  "sve/a/b.mdx:1:1 warning: "sve" is not a locale of site.yaml, so none of its articles is shown. Did you mean "sv"? Rename the folder, or add "- { code: sve, label: … }" to site.yaml.",
			]
		`);
	});
});
