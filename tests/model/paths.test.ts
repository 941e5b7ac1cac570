import { describe, expect, test } from 'vitest';
import { contentPages } from '../../src/model/paths.ts';
import { category, openCenter } from '../helpers/center.ts';
import { article, type Files } from '../helpers/content.ts';

/** Pages of a content root, one line each: address, kind, and what it shows. */
function pages(files: Files, kind?: string): string[] {
	return contentPages(openCenter(files).center)
		.filter((page) => kind === undefined || page.kind === kind)
		.map(({ path, kind: is, id }) => `${path} ${is} ${id}`);
}

test('every locale has a page for each article and category its readers are shown', () => {
	const files = {
		'sv/account/_category.yaml': category('Konto', 'slug: konto'),
		'sv/account/log-in.mdx': article('Text.', 'slug: logga-in'),
		'da/account/mitid.mdx': article(),
		'sv/account/draft.mdx': article('Text.', 'status: draft'),
	};
	expect(pages(files)).toMatchInlineSnapshot(`
		[
		  "/sv/konto/logga-in/ article account/log-in",
		  "/sv/konto/mitid/ article account/mitid",
		  "/da/konto/mitid/ article account/mitid",
		  "/da/konto/logga-in/ article account/log-in",
		  "/nb/account/mitid/ article account/mitid",
		  "/sv/konto/ category account",
		  "/da/konto/ category account",
		  "/nb/account/ category account",
		]
	`);
});

describe('an address has one page', () => {
	test('of two articles with one slug the first is built', () => {
		const files = {
			'sv/a/b.mdx': article('Text.', 'slug: same'),
			'sv/a/c.mdx': article('Text.', 'slug: same'),
		};
		expect(pages(files, 'article').filter((line) => line.startsWith('/sv/'))).toEqual([
			'/sv/a/same/ article a/b',
		]);
	});
});
