import { describe, expect, test } from 'vitest';
import { allPath, homePath } from '../../../src/addresses.ts';
import {
	articleAddress,
	categoryAddress,
	everywhere,
	shellOf,
	type Shell,
} from '../../../src/model/view/shell.ts';
import { openCenter, siteYaml } from '../../helpers/center.ts';
import { article, type Files } from '../../helpers/content.ts';

function ofArticle(files: Files, locale: string, id: string): Shell {
	const { center } = openCenter(files);
	return shellOf(center, locale, articleAddress(center, locale, id));
}

function ofCategory(files: Files, locale: string, id: string): Shell {
	const { center } = openCenter(files);
	return shellOf(center, locale, categoryAddress(center, locale, id));
}

/** Language links, one line each; the one for this page has a star. */
function links({ languages }: Shell): string[] {
	return languages.map(
		({ code, leadsTo, href, current }) => `${code} ${leadsTo} ${href}${current ? ' *' : ''}`,
	);
}

describe('language links', () => {
	const files = {
		'sv/account/password/reset.mdx': article('Text.', 'slug: aterstall'),
		'nb/account/password/reset.mdx': article(),
		'da/account/log-in.mdx': article('Text.', 'slug: log-ind'),
		'sv/billing/pay.mdx': article(),
	};

	test('lead to the same article in the site’s order, even to the page of this very language', () => {
		expect(links(ofArticle(files, 'nb', 'account/password/reset')).toSorted()).toEqual([
			'da category /da/account/password/',
			'nb page /nb/account/password/reset/ *',
			'sv page /sv/account/password/aterstall/',
		]);
		const codes = ofArticle(files, 'nb', 'account/password/reset').languages.map(
			({ code }) => code,
		);
		expect(codes).toEqual(['sv', 'da', 'nb']);
	});

	test('lead to the nearest category where the article is missing, and home where there is none', () => {
		expect(links(ofArticle(files, 'sv', 'billing/pay'))).toEqual([
			'sv page /sv/billing/pay/ *',
			'da category /da/billing/',
			'nb home /nb/',
		]);
		const nested = { 'sv/a/b/c.mdx': article(), 'nb/a/d.mdx': article() };
		expect(links(ofArticle(nested, 'sv', 'a/b/c'))[2]).toBe('nb category /nb/a/');
	});

	test('of a fallback lead to this page and to the editions there are', () => {
		expect(links(ofArticle(files, 'sv', 'account/log-in'))).toEqual([
			'sv self /sv/account/log-ind/ *',
			'da page /da/account/log-ind/',
			'nb category /nb/account/',
		]);
	});

	test('of a category lead to it, to the one above it, or home', () => {
		const more = { ...files, 'nb/a/b/c.mdx': article(), 'da/a/d.mdx': article() };
		expect(links(ofCategory(more, 'nb', 'a/b'))).toEqual([
			'sv category /sv/a/',
			'da category /da/a/',
			'nb page /nb/a/b/ *',
		]);
	});

	test('of a page that every locale has lead to it', () => {
		const { center } = openCenter(files);
		expect(links(shellOf(center, 'da', everywhere(center, allPath)))).toEqual([
			'sv page /sv/all/',
			'da page /da/all/ *',
			'nb page /nb/all/',
		]);
	});
});

describe('search engines are told', () => {
	const files = { 'sv/a/b.mdx': article(), 'da/a/b.mdx': article(), 'nb/a/c.mdx': article() };

	test('of every edition on each of them, in the same words, with a default last', () => {
		const { search } = ofArticle(files, 'da', 'a/b');
		expect(search).toEqual({
			markdown: 'index.md',
			canonical: 'https://help.example/da/a/b/',
			noindex: false,
			alternates: [
				{ hreflang: 'sv', href: 'https://help.example/sv/a/b/' },
				{ hreflang: 'da', href: 'https://help.example/da/a/b/' },
				{ hreflang: 'x-default', href: 'https://help.example/sv/a/b/' },
			],
		});
		expect(ofArticle(files, 'sv', 'a/b').search.alternates).toEqual(search.alternates);
	});

	test('of no other language where there is none', () => {
		expect(ofArticle(files, 'nb', 'a/c').search).toMatchObject({ noindex: false, alternates: [] });
	});

	test('to pass over a category that holds other languages only, but not one above an own article', () => {
		const only = { 'da/a/b.mdx': article(), 'sv/c/d/e.mdx': article() };
		expect(ofCategory(only, 'sv', 'a').search).toEqual({
			canonical: 'https://help.example/sv/a/',
			noindex: true,
			alternates: [],
		});
		expect(ofCategory(only, 'sv', 'c').search.noindex).toBe(false);
	});

	test('of languages by their tags, not by the names of folders', () => {
		const site = siteYaml('[{ code: pt-br, label: x }, { code: ar, label: y }]');
		const { center } = openCenter({ 'site.yaml': site });
		const { search, languages, locale } = shellOf(center, 'ar', everywhere(center, homePath));
		expect(search.alternates.map(({ hreflang }) => hreflang)).toEqual(['pt-BR', 'ar', 'x-default']);
		expect(languages.map(({ dir }) => dir)).toEqual(['ltr', 'rtl']);
		expect(locale.dir).toBe('rtl');
	});

	test('to pass over search and thanks', () => {
		const { center } = openCenter(files);
		const { search } = shellOf(center, 'sv', everywhere(center, homePath, true));
		expect(search).toMatchObject({ noindex: true, alternates: [] });
	});
});

test('readers are given the contact of their locale, else the common one, else none', () => {
	const contactIn = (locale: string, contact: string) => {
		const site = siteYaml('[{ code: sv, label: x }, { code: da, label: y }]', contact);
		return ofArticle({ 'site.yaml': site, [`${locale}/a/b.mdx`]: article() }, locale, 'a/b')
			.contact;
	};
	const both = 'contact: { sv: { phone: "112" }, default: { phone: "113" } }';
	const phoneIn = (locale: string) => contactIn(locale, both)?.ways[0]?.text;
	expect([phoneIn('sv'), phoneIn('da')]).toEqual(['112', '113']);
	expect(contactIn('da', 'contact: { sv: { phone: "112" } }')).toBeUndefined();
});

test('search engines are told on home pages that the site is its owner’s, and nowhere else', () => {
	const site = siteYaml(
		'[{ code: sv, label: Svenska }]',
		'verification: { google: abc, bing: "0123", other-name: x }',
	);
	const { center } = openCenter({ 'site.yaml': site });
	const tagsOf = (pathIn: (locale: string) => string) =>
		shellOf(center, 'sv', everywhere(center, pathIn)).verification;
	expect(tagsOf((locale) => `/${locale}/`)).toEqual([
		{ name: 'google-site-verification', content: 'abc' },
		{ name: 'msvalidate.01', content: '0123' },
		{ name: 'other-name', content: 'x' },
	]);
	expect(tagsOf((locale) => `/${locale}/all/`)).toEqual([]);
});
