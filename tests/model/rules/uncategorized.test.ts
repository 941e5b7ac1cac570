import { describe, expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

describe('uncategorized', () => {
	test('an article in a folder is fine', () => {
		expect(findings('uncategorized', { 'sv/a/b.mdx': article() })).toEqual([]);
	});

	test('an article outside every folder is a warning', () => {
		expect(findings('uncategorized', { 'sv/b.mdx': article() })).toMatchInlineSnapshot(`
			[
			  "sv/b.mdx:1:1 warning: This article is in no category, so no list shows it. Move it into a folder, e.g. sv/account/b.mdx.",
			]
		`);
	});
});
