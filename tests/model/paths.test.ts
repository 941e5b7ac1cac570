import { describe, expect, test } from 'vitest';
import { contentPages } from '../../src/model/paths.ts';
import { category, openCenter } from '../helpers/center.ts';
import { article, type Files } from '../helpers/content.ts';

/** Pages of a content root, one line each: address, kind, and what it shows or leads to. */
function pages(files: Files, kind?: string): string[] {
	return contentPages(openCenter(files).center)
		.filter((page) => kind === undefined || page.kind === kind)
		.map((page) =>
			page.kind === 'redirect'
				? `${page.path} → ${page.to} in ${page.locale ?? 'the first locale'}`
				: `${page.path} ${page.kind} ${page.id}`,
		);
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

describe('redirects', () => {
	test('come from former paths of an article and from redirects.yaml, with or without a last slash', () => {
		const files = {
			'sv/account/log-in.mdx': article(
				'Text.',
				'slug: logga-in\naliases: [/sv/konto/inloggning, /sv/in/]',
			),
			'redirects.yaml': '/gammal/hjalp: /sv/\n/da/old/: https://other.example/da\n',
		};
		expect(pages(files, 'redirect')).toMatchInlineSnapshot(`
			[
			  "/gammal/hjalp/ → /sv/ in the first locale",
			  "/da/old/ → https://other.example/da in da",
			  "/sv/konto/inloggning/ → /sv/account/logga-in/ in sv",
			  "/sv/in/ → /sv/account/logga-in/ in sv",
			]
		`);
	});

	test('from a file’s name answer where that name is a folder', () => {
		const files = { 'sv/a/b.mdx': article('Text.', 'aliases: [/old/help.html]') };
		expect(pages(files, 'redirect')).toEqual(['/old/help.html/ → /sv/a/b/ in the first locale']);
	});

	test('lead to the edition whose former path it was', () => {
		const files = {
			'sv/a/b.mdx': article('Text.', 'aliases: [/sv/x/]'),
			'da/a/b.mdx': article('Text.', 'aliases: [/da/x/, /dk/x/]'),
		};
		expect(pages(files, 'redirect')).toEqual([
			'/da/x/ → /da/a/b/ in da',
			'/dk/x/ → /da/a/b/ in the first locale',
			'/sv/x/ → /sv/a/b/ in sv',
		]);
	});

	test('to a draft are not there', () => {
		const files = { 'sv/a/b.mdx': article('Text.', 'aliases: [/sv/x/]\nstatus: draft') };
		expect(pages(files)).toEqual([]);
	});
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

	test('a page that is there is not replaced by a redirect', () => {
		const files = {
			'sv/a/b.mdx': article('Text.', 'aliases: [/sv/a/c/, /sv/a]'),
			'sv/a/c.mdx': article('Text.', 'aliases: [/sv/a/c]'),
		};
		expect(pages(files, 'redirect')).toEqual([]);
	});

	test('of two redirects the one in redirects.yaml is built', () => {
		const files = {
			'sv/a/b.mdx': article('Text.', 'aliases: [/sv/x/]'),
			'redirects.yaml': '/sv/x: /sv/all/\n',
		};
		expect(pages(files, 'redirect')).toEqual(['/sv/x/ → /sv/all/ in sv']);
	});
});
