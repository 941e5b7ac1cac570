import { describe, expect, test } from 'vitest';
import { redirectTable } from '../../src/model/redirects.ts';
import { category, openCenter } from '../helpers/center.ts';
import { article, type Files } from '../helpers/content.ts';

/** Old addresses of a content root, one line each. */
function redirects(files: Files): string[] {
	return redirectTable(openCenter(files).center).map(({ from, to = 'gone' }) => `${from} → ${to}`);
}

describe('old addresses', () => {
	test('come from articles, categories and redirects.yaml, each once and in one spelling', () => {
		const files = {
			'sv/account/log-in.mdx': article(
				'Text.',
				'slug: logga-in\naliases: [/sv/konto/inloggning, /sv/in/, /sv/IN/]',
			),
			'redirects.yaml':
				'/gammal/hjalp: /sv/\n/da/old/: https://other.example/da\n/gone/: gone\n/sv/k%C3%B6p.html: https://help.example/sv/account?x=1#a\n',
		};
		expect(redirects(files)).toMatchInlineSnapshot(`
			[
			  "/gammal/hjalp → /sv/",
			  "/da/old → https://other.example/da",
			  "/gone → gone",
			  "/sv/köp.html → /sv/account/?x=1#a",
			  "/sv/konto/inloggning → /sv/account/logga-in/",
			  "/sv/in → /sv/account/logga-in/",
			  "/sv/IN → /sv/account/logga-in/",
			]
		`);
	});

	test('lead to the edition whose former address it was', () => {
		const files = {
			'sv/a/b.mdx': article('Text.', 'aliases: [/sv/x/]'),
			'da/a/b.mdx': article('Text.', 'aliases: [/da/x/, /dk/x/]'),
		};
		expect(redirects(files)).toMatchInlineSnapshot(`
			[
			  "/da/x → /da/a/b/",
			  "/dk/x → /da/a/b/",
			  "/sv/x → /sv/a/b/",
			]
		`);
	});

	test('of a draft lead nowhere', () => {
		const files = { 'sv/a/b.mdx': article('Text.', 'aliases: [/sv/x/]\nstatus: draft') };
		expect(redirects(files)).toEqual([]);
	});

	test('never replace a page, but may be its path with a query', () => {
		const files = {
			'sv/a/b.mdx': article(
				'Text.',
				'aliases: [/sv/a/c/, /sv/a, "/sv/a/c/?id=1", /sv/a/c/index.html]',
			),
			'sv/a/c.mdx': article('Text.', 'aliases: [/sv/a/c]'),
		};
		expect(redirects(files)).toEqual(['/sv/a/c?id=1 → /sv/a/b/']);
	});

	test('of two, the one in redirects.yaml counts', () => {
		const files = {
			'sv/a/b.mdx': article('Text.', 'aliases: [/sv/x/]'),
			'redirects.yaml': '/sv/x: /sv/all/\n',
		};
		expect(redirects(files)).toEqual(['/sv/x → /sv/all/']);
	});

	test('of a category take along what is below it, with fallbacks, and no page that is there', () => {
		const files = {
			'sv/account/_category.yaml': category(
				'Konto',
				'slug: konto\naliases: [/sv/account/, /sv/k*]',
			),
			'sv/account/log-in.mdx': article('Text.', 'slug: logga-in'),
			'sv/account/pin/_category.yaml': category('PIN', 'slug: kod'),
			'sv/account/pin/new.mdx': article('Text.', 'aliases: [/sv/account/kod]'),
			'da/account/mitid.mdx': article(),
		};
		expect(redirects(files)).toMatchInlineSnapshot(`
			[
			  "/sv/account/kod → /sv/konto/kod/new/",
			  "/sv/account → /sv/konto/",
			  "/sv/k* → /sv/konto/",
			  "/sv/account/logga-in → /sv/konto/logga-in/",
			  "/sv/account/kod/new → /sv/konto/kod/new/",
			  "/sv/account/mitid → /sv/konto/mitid/",
			]
		`);
	});
});
