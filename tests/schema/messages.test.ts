import type { z } from 'zod';
import { describe, expect, test } from 'vitest';
import { frontMatterSchema } from '../../src/schema/article.ts';
import { categorySchema } from '../../src/schema/category.ts';
import { textTreeSchema } from '../../src/schema/labels.ts';
import { redirectsSchema } from '../../src/schema/redirects.ts';
import { siteSchema } from '../../src/schema/site.ts';
import { termsSchema } from '../../src/schema/terms.ts';
import { suggestSlug } from '../../src/schema/text.ts';

function messages(schema: z.ZodType, value: unknown): string[] {
	const { error } = schema.safeParse(value);
	return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}

const article = { title: 'A', description: 'B' };

describe('frontMatterSchema', () => {
	test('fills in what a writer leaves out', () => {
		expect(frontMatterSchema.parse(article)).toEqual({
			...article,
			aliases: [],
			keywords: [],
			related: [],
			status: 'published',
			contact: true,
			fallback: true,
			feedback: true,
			toc: true,
		});
	});

	test('takes dates as YAML gives them, as text or as a moment', () => {
		const dates = {
			publishAt: '2026-05-31',
			expireAt: new Date('2026-06-01'),
			updated: '2026-06-01T12:30:00Z',
		};
		expect(frontMatterSchema.parse({ ...article, ...dates })).toMatchObject({
			publishAt: '2026-05-31',
			expireAt: '2026-06-01',
			updated: '2026-06-01T12:30:00Z',
		});
	});

	test('says what to write instead', () => {
		expect(
			messages(frontMatterSchema, {
				title: 5,
				description: ['x'],
				slug: 'Ändra E-post!',
				aliases: ['sv/old', 5],
				keywords: 'login',
				related: ['/account/a', 'account/a.mdx', ''],
				order: '2',
				status: 'Draft',
				publishAt: '2026-02-30',
				expireAt: 'tomorrow',
				reviewBy: 20260531,
				contact: 'no',
			}),
		).toMatchInlineSnapshot(`
			[
			  "title: Expected text, received 5. Put it in quotes.",
			  "description: Expected text, received ["x"]. Put it in quotes.",
			  "slug: Expected lowercase words joined by hyphens, e.g. "andra-e-post"; received "Ändra E-post!".",
			  "aliases.0: Expected the path of a former page, e.g. "/sv/konto/inloggning/", "/article.php?id=12" or "/hc/articles/360001234567*"; received "sv/old".",
			  "aliases.1: Expected the path of a former page, e.g. "/sv/konto/inloggning/", "/article.php?id=12" or "/hc/articles/360001234567*"; received 5.",
			  "keywords: Expected a list such as [login, sign in], received "login".",
			  "related.0: Expected an article id such as "account/log-in" (no "./", no ending), received "/account/a".",
			  "related.1: Write the id without its ending: "account/a"; received "account/a.mdx".",
			  "related.2: Expected an article id such as "account/log-in" (no "./", no ending), received "".",
			  "order: Expected a number such as 2, received "2".",
			  "status: Expected published or draft, received "Draft".",
			  "publishAt: Expected a date such as 2026-05-31, or a date and a time such as 2026-05-31 08:00; received "2026-02-30".",
			  "expireAt: Expected a date such as 2026-05-31, or a date and a time such as 2026-05-31 08:00; received "tomorrow".",
			  "reviewBy: Expected a date such as 2026-05-31, received 20260531.",
			  "contact: Expected true or false, received "no".",
			]
		`);
	});

	describe('former addresses', () => {
		const check = (alias: unknown): string[] =>
			messages(frontMatterSchema, { ...article, aliases: [alias] });

		test.each([
			'/sv/köp och sälj/',
			'/sv/k%C3%B6p/',
			'/sv/k%F6p.asp',
			'/hc/en-us/articles/360001234567*',
			'/article.php?id=12',
			'/?p=12',
			'/index.php/Help:Contents',
			'/_layouts/15/help.aspx',
			'/.well-known/help',
			'/100%-nöjd',
			'/帮助/मदद.html',
			"/a,b;c='d'&e=(f)!/~g$",
			'/sv/v2.0/...',
		])('may be %s', (alias) => {
			expect(check(alias)).toEqual([]);
		});

		test('say what to write where no browser would ask for them', () => {
			const wrong = [
				'https://help.old.example/sv/k%C3%B6p/?a=1',
				'https://help.old.example',
				'//sv/a/',
				'/',
				'/*',
				'/a#b',
				'/#/articles/12',
				'/a/../b/',
				'/a/%2e/b',
				'\\sv\\a',
				' /sv/a/',
				'/sv/a\u200B/',
				'',
				null,
			];
			expect(wrong.flatMap(check)).toMatchInlineSnapshot(`
				[
				  "aliases.0: Write the address without its host: "/sv/köp/?a=1"; received "https://help.old.example/sv/k%C3%B6p/?a=1".",
				  "aliases.0: Expected the path of a former page, e.g. "/sv/konto/inloggning/", "/article.php?id=12" or "/hc/articles/360001234567*"; received "https://help.old.example".",
				  "aliases.0: Expected the path of a former page, e.g. "/sv/konto/inloggning/", "/article.php?id=12" or "/hc/articles/360001234567*"; received "//sv/a/".",
				  "aliases.0: Expected the path of a former page, e.g. "/sv/konto/inloggning/", "/article.php?id=12" or "/hc/articles/360001234567*"; received "/".",
				  "aliases.0: "/*" is every address there is. Begin it with a folder, e.g. "/old/*".",
				  "aliases.0: No server is asked for what follows "#", so "/a#b" cannot lead anywhere. Write "/a": the rest goes along to the new page.",
				  "aliases.0: No server is asked for what follows "#", so "/#/articles/12" cannot lead anywhere.",
				  "aliases.0: No browser asks for an address with "." or ".." in it. Write "/b/"; received "/a/../b/".",
				  "aliases.0: No browser asks for an address with "." or ".." in it. Write "/a/b"; received "/a/%2e/b".",
				  "aliases.0: Write "/sv/a"; received "\\\\sv\\\\a".",
				  "aliases.0: Remove the blank beside "/sv/a/".",
				  "aliases.0: An invisible sign (U+200B) stands after "/sv/a". Write the address again.",
				  "aliases.0: Expected the path of a former page, e.g. "/sv/konto/inloggning/", "/article.php?id=12" or "/hc/articles/360001234567*"; received "".",
				  "aliases.0: Expected the path of a former page, e.g. "/sv/konto/inloggning/", "/article.php?id=12" or "/hc/articles/360001234567*"; received nothing.",
				]
			`);
		});
	});

	test.each([
		'återställ-lösenord',
		'aendre-e-mail',
		'2026',
		'مساعدة',
		'アップロード',
		'हिन्दी-में',
		'ไทย-ที่นี่',
		'人々',
		'пошук-ʼ',
	])('takes %s as a slug, and offers it as it is', (slug) => {
		expect(messages(frontMatterSchema, { ...article, slug })).toEqual([]);
		expect(frontMatterSchema.parse({ ...article, slug: slug.normalize('NFD') }).slug).toBe(slug);
	});

	test.each(['A', 'a b', '-a', 'a-', 'a--b', 'a/b', '', 'a.b', 'a\u200Bb', '\u0301a', 'a\u00A0b'])(
		'does not take "%s" as a slug',
		(slug) => {
			expect(messages(frontMatterSchema, { ...article, slug })).toHaveLength(1);
		},
	);
});

describe('siteSchema', () => {
	const site = {
		name: 'A',
		origin: 'https://help.example',
		locales: [{ code: 'sv', label: 'Svenska' }],
	};

	test('says what to write instead', () => {
		expect(messages(siteSchema, { name: '', origin: 'ftp://x.example', locales: [] }))
			.toMatchInlineSnapshot(`
				[
				  "name: Every help center needs a name; this one is empty.",
				  "origin: Expected the address of the published site, e.g. https://help.company.example or https://company.example/help; received "ftp://x.example".",
				  "locales: A help center needs at least one locale: "- { code: sv, label: Svenska }".",
				]
			`);
		expect(
			messages(siteSchema, {
				...site,
				locales: [{ code: 'sv_SE', label: 'S', dir: 'left' }, 'da'],
				contact: { sv: { phone: 5 } },
				theme: { accent: 'teal' },
				featured: 'account/log-in',
			}),
		).toMatchInlineSnapshot(`
			[
			  "locales.0.code: Expected a lowercase language code such as "sv" or "pt-br", received "sv_SE".",
			  "locales.0.dir: Expected ltr or rtl, received "left".",
			  "locales.1: Invalid input: expected object, received string",
			  "featured: Expected a list such as [account/log-in], received "account/log-in".",
			  "contact.sv.phone: Expected a telephone number such as "+46 8 465 004 20", or { text: "08-465 004 20 (press 2)", dial: "+46846500420" }; received 5. Put it in quotes.",
			  "theme.accent: Expected a colour such as "#0b6b6f" (in quotes), received "teal".",
			]
		`);
	});

	test('each locale stands once, and falls back on others of the site', () => {
		const locales = [
			{ code: 'sv', label: 'Svenska', fallback: ['sv', 'fi'] },
			{ code: 'sv', label: 'Svenska' },
			{ code: 'da', label: 'Dansk', fallback: ['sv'] },
		];
		expect(messages(siteSchema, { ...site, locales })).toMatchInlineSnapshot(`
			[
			  "locales.1.code: Each locale stands once; "sv" is there already.",
			  "locales.0.fallback.0: Expected other locales of this site (da), received "sv".",
			  "locales.0.fallback.1: Expected other locales of this site (da), received "fi".",
			]
		`);
	});

	test('searches in vain are told to nobody unless the site asks for it', () => {
		expect(siteSchema.parse(site).search).toEqual({ reportMisses: false });
		const asked = { ...site, search: { reportMisses: true } };
		expect(siteSchema.parse(asked).search).toEqual({ reportMisses: true });
		expect(messages(siteSchema, { ...site, search: { reportMisses: 'yes' } })).toEqual([
			'search.reportMisses: Expected true or false, received "yes".',
		]);
	});

	test('the origin loses its slash, however many', () => {
		expect(siteSchema.parse({ ...site, origin: 'https://help.example//' }).origin).toBe(
			'https://help.example',
		);
	});
});

describe('the other schemas', () => {
	test('say what to write instead', () => {
		expect([
			...messages(categorySchema, { title: 5, icon: 'star', order: 'first' }),
			...messages(termsSchema, { password: { sv: { word: '', synonyms: 'x', avoid: [5] } } }),
			...messages(redirectsSchema, { '/old': 'new', 'old path': '/x', '/a': '/b\\c', '/d': '/e*' }),
			...messages(textTreeSchema, { nav: ['Log in'] }),
		]).toMatchInlineSnapshot(`
			[
			  "title: Expected text, received 5. Put it in quotes.",
			  "icon: Expected one of article, box, chat, gear, globe, home, info, key, lock, mail, phone, play, receipt, shield, user, wrench; received "star".",
			  "order: Expected a number such as 2, received "first".",
			  "password.sv.word: Every term needs a word; this one is empty.",
			  "password.sv.synonyms: Expected a list such as [kodeord, password], received "x".",
			  "password.sv.avoid.0: Expected text, received 5. Put it in quotes.",
			  "/old: Expected a path that begins with "/", a whole address such as https://company.example/, or gone, received "new".",
			  "old path: Invalid key in record",
			  "/a: Expected a path that begins with "/", a whole address such as https://company.example/, or gone, received "/b\\\\c".",
			  "/d: Expected a path that begins with "/", a whole address such as https://company.example/, or gone, received "/e*".",
			  "nav: Expected a text or a group of texts, received ["Log in"].",
			]
		`);
	});
});

test.each([
	['Ändra e-post', 'andra-e-post'],
	['Hvad er "æblegrød"?', 'hvad-er-aeblegrod'],
	['  ', 'reset-password'],
	['アップロード の 方法', 'アップロード-の-方法'],
	['हिन्दी में', 'हिन्दी-में'],
	['Ещё раз: пошук', 'ещё-раз-пошук'],
	['Référence\u00A0: conversion\u00A0!', 'reference-conversion'],
	['می\u200Cخواهم', 'می-خواهم'],
	['Log\u200Bin – here', 'login-here'],
	['ＡＢＣ　１', 'abc-1'],
	['\u0301', 'reset-password'],
])('suggestSlug makes a slug of "%s"', (text, slug) => {
	expect(suggestSlug(text)).toBe(slug);
});
