import { describe, expect, test } from 'vitest';
import { category } from '../../helpers/center.ts';
import { article, findings, type Files } from '../../helpers/content.ts';

describe('broken-link', () => {
	const check = (text: string, files = {}): string[] =>
		findings('broken-link', {
			'sv/account/log-in.mdx': article(text),
			'sv/account/reset-password.mdx': article(),
			'sv/billing/pay.mdx': article(),
			...files,
		});

	test('a link to a file, a category, a heading, an address elsewhere is fine', () => {
		const links = [
			'./reset-password.mdx',
			'reset-password.md#steg',
			'../billing/pay.mdx',
			'../billing/',
			'../billing',
			'../billing/_category.yaml',
			'..',
			'#steg',
			'https://bank.example/x',
			'mailto:help@company.example',
			'tel:+4610002020',
		];
		expect(check(links.map((href) => `[a](${href})`).join('\n\n'))).toEqual([]);
	});

	test('a file that is not there is an error that names the nearest', () => {
		expect(check('Text [a](./reset-pasword.mdx).')).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:6:6 error: "./reset-pasword.mdx" leads to no article. Did you mean "./reset-password.mdx"?",
			]
		`);
	});

	test('an article that moved is found in its new folder', () => {
		expect(check('[a](./pay.mdx)')).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:6:1 error: "./pay.mdx" leads to no article. Did you mean "../billing/pay.mdx"?",
			]
		`);
	});

	test('a file that is like no other gets no suggestion', () => {
		expect(check('[a](./something-else-altogether.mdx)')).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:6:1 error: "./something-else-altogether.mdx" leads to no article.",
			]
		`);
	});

	test('a category that is not there is an error', () => {
		expect(check('[a](../biling/)')).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:6:1 error: "../biling/" leads to no category. Did you mean "../billing/"?",
			]
		`);
	});

	test('a forgotten ending, protocol or mailto: is named', () => {
		expect(
			check('[a](./reset-password)\n\n[b](www.bank.example)\n\n[c](help@company.example)\n\n[d]()'),
		).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:6:1 warning: "./reset-password" lacks its ending. Write "./reset-password.mdx".",
			  "sv/account/log-in.mdx:8:1 error: An address needs its beginning: "https://www.bank.example".",
			  "sv/account/log-in.mdx:10:1 error: A mail address is written "mailto:help@company.example".",
			  "sv/account/log-in.mdx:12:1 error: This link leads nowhere. Write a file, e.g. [text](./log-in.mdx).",
			]
		`);
	});

	test('a file beside the article is there to download, in this locale or in all', () => {
		const files = {
			'sv/account/form.pdf': '%PDF',
			'sv/account/other.sv.zip': 'PK',
			'sv/account/50% off #1?.docx': 'PK',
		};
		const links = [
			'[a](./form.pdf) [b](./form.pdf#page=2) [c](other.zip)',
			'[d](<./50% off #1?.docx>) [e](./50%25%20off%20%231%3F.docx)',
		];
		expect(check(links.join(' '), files)).toEqual([]);
	});

	test('a file that is not there names the nearest; one that would run is not published', () => {
		const files = {
			'sv/account/form.pdf': '%PDF',
			'sv/account/page.html': '<script>',
			'sv/terms.yaml': 'a: b',
		};
		const text = '[a](./form.pfd) [b](./price-list.xlsx) [c](./page.html) [d](../terms.yaml)';
		expect(check(text, files)).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:6:1 error: There is no file "./form.pfd". Did you mean "./form.pdf"?",
			  "sv/account/log-in.mdx:6:17 error: There is no file "./price-list.xlsx". Save it there, or remove the link.",
			  "sv/account/log-in.mdx:6:40 error: "./page.html" would run as a page of this site, so it is not published from here. Zip it, or put it into public/ and write "/page.html".",
			  "sv/account/log-in.mdx:6:57 error: "../terms.yaml" is not an article, so it has no address. Put the file into public/ and write "/terms.yaml".",
			]
		`);
	});

	test('a link out of the content root is an error', () => {
		expect(check('[a](../../../README.mdx)')).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:6:1 error: "../../../README.mdx" leads out of the content folder.",
			]
		`);
	});

	test('a link by definition is checked as any other', () => {
		expect(check('[a][1]\n\n[1]: ./reset-pasword.mdx')).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:6:1 error: "./reset-pasword.mdx" leads to no article. Did you mean "./reset-password.mdx"?",
			]
		`);
	});

	test('an article that readers get in another language is a hint', () => {
		const files = { 'da/account/a.mdx': article('[a](./reset-password.mdx)') };
		expect(check('Text.', files)).toMatchInlineSnapshot(`
			[
			  "da/account/a.mdx:6:1 hint: "./reset-password.mdx" is not written in da yet; readers get the sv edition.",
			]
		`);
	});

	test('an article that readers get in another language, because it was moved, is a warning', () => {
		const files = {
			'da/account/a.mdx': article('[a](./reset-password.mdx)'),
			'da/billing/reset-password.mdx': article(),
		};
		expect(check('Text.', files)).toMatchInlineSnapshot(`
			[
			  "da/account/a.mdx:6:1 warning: "./reset-password.mdx" is not written in da yet; readers get the sv edition. Did you mean "../billing/reset-password.mdx"?",
			]
		`);
	});

	test('an article that exists in another locale only, and is not shown here, is an error', () => {
		expect(check('[a](./mitid.mdx)', { 'da/account/mitid.mdx': article() })).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:6:1 error: "./mitid.mdx" is not there: this article exists in da only. Remove the link, or write the sv edition.",
			]
		`);
	});

	test('an address of this site is a hint if it is live, and an error if it is not', () => {
		const links = [
			'/sv/account/reset-password/',
			'/sv/account/gone/',
			'/sv/search/',
			'/logo.svg',
			'/',
		];
		expect(check(links.map((href) => `[a](${href})`).join('\n\n'))).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:6:1 hint: "/sv/account/reset-password/" breaks when that address changes. Link to the file: "./reset-password.mdx".",
			  "sv/account/log-in.mdx:8:1 error: There is no page at "/sv/account/gone/". Link to a file, e.g. "./log-in.mdx": such a link is checked and follows the article.",
			]
		`);
	});

	test('an article with broken front matter is one problem, and links to it are none', () => {
		expect(check('[a](./b.mdx)', { 'sv/account/b.mdx': '---\ntitel: B\n---\n' })).toEqual([]);
	});

	test('so is one whose only edition is an invalid one of another locale', () => {
		const files = {
			'da/account/a.mdx': article('[a](./b.mdx)'),
			'sv/account/b.mdx': '---\ntitel: B\n---\n',
		};
		expect(check('Text.', files)).toEqual([]);
	});

	test('links in snippets are checked too', () => {
		const files = { 'sv/_snippets/help.mdx': '[a](../account/log-inn.mdx)' };
		expect(check('Text.', files)).toMatchInlineSnapshot(`
			[
			  "sv/_snippets/help.mdx:1:1 error: "../account/log-inn.mdx" leads to no article. Did you mean "../account/log-in.mdx"?",
			]
		`);
	});

	test('a file of public/ and a page without a file are there; an old address is told, and what is neither is an error', () => {
		const check = (href: string): string[] =>
			findings('broken-link', {
				'sv/a/b.mdx': article(`[x](${href})`),
				'redirects.yaml': '/old/: /sv/\n',
			});
		for (const href of ['/favicon.svg', '/favicon.svg?v=2', '/', '/sitemap.xml'])
			expect(check(href), href).toEqual([]);
		expect([...check('/old'), ...check('/favicn.svg'), ...check('/terms-of-use.pdf')])
			.toMatchInlineSnapshot(`
				[
				  "sv/a/b.mdx:6:1 hint: "/old" is an old address. Write "/sv/".",
				  "sv/a/b.mdx:6:1 error: There is no "/favicn.svg" in public/. Did you mean "/favicon.svg"?",
				  "sv/a/b.mdx:6:1 error: There is no "/terms-of-use.pdf": no file in public/, and no address of this site.",
				]
			`);
	});
});

describe('a link to the site’s own address', () => {
	const origin = 'https://hjälp.örtagård.example/stöd';
	const site = (address = origin): string =>
		`name: A\norigin: ${address}\nlocales: [{ code: sv, label: Svenska }, { code: da, label: Dansk, fallback: [sv] }]\n`;
	const files = {
		'sv/account/_category.yaml': category('Konto', 'slug: konto'),
		'sv/account/log-in.mdx': article(
			'## Två\n\nText.',
			'slug: logga-in\naliases: [/sv/inloggning/]',
		),
		'da/account/mitid.mdx': article(),
	};
	const check = (href: string, rule = 'broken-link', more: Files = {}): string[] =>
		findings(rule, {
			'site.yaml': site(),
			...files,
			'sv/account/b.mdx': article(`[x](${href})`),
			...more,
		});
	const puny = 'https://xn--hjlp-moa.xn--rtagrd-lua5k.example/st%C3%B6d';

	test.each([
		`${origin}/sv/konto/logga-in/`,
		`${puny}/sv/konto/logga-in/`,
		`${puny}/sv/konto/logga-in`,
		`${puny}/sv/konto/logga-in/index.html`,
		'HTTPS://HJÄLP.örtagård.example:443/stöd/sv/konto/logga-in/',
		'//hjälp.örtagård.example/stöd/sv/konto/logga-in/',
		'/sv/konto/logga-in/',
	])('%s is the article, whose file is named', (href) => {
		expect(check(href)).toEqual([
			`sv/account/b.mdx:6:1 hint: "${href}" breaks when that address changes. Link to the file: "./log-in.mdx".`,
		]);
	});

	test.each([
		'https://hjälp.örtagård.example/sv/konto/',
		'https://hjälp.örtagård.example/butik/',
		'https://hjälp.örtagård.example/stödet/',
		'https://www.hjälp.örtagård.example/stöd/sv/nowhere/',
		'https://other.example/stöd/sv/nowhere/',
		'http://hjälp.örtagård.example:8080/stöd/sv/nowhere/',
	])('%s is elsewhere', (href) => {
		expect(check(href)).toEqual([]);
	});

	test('what is not there is an error, what is old or no article is told', () => {
		expect([
			...check(`${origin}/sv/konto/logga-inn/`),
			...check(`${origin}/form.pdf`),
			...check(`${origin}/sv/inloggning/`),
			...check(`${origin}/favicon.svg`),
			...check(origin),
			...check('/stöd/sv/konto/logga-in/'),
		]).toMatchInlineSnapshot(`
			[
			  "sv/account/b.mdx:6:1 error: There is no page at "https://hjälp.örtagård.example/stöd/sv/konto/logga-inn/". Link to a file, e.g. "./log-in.mdx": such a link is checked and follows the article.",
			  "sv/account/b.mdx:6:1 error: There is no "https://hjälp.örtagård.example/stöd/form.pdf": no file in public/, and no address of this site.",
			  "sv/account/b.mdx:6:1 hint: "https://hjälp.örtagård.example/stöd/sv/inloggning/" is an old address. Link to the file: "./log-in.mdx".",
			  "sv/account/b.mdx:6:1 hint: "https://hjälp.örtagård.example/stöd/favicon.svg" is an address of this site. Write "/favicon.svg", without "/stöd": that moves with it.",
			  "sv/account/b.mdx:6:1 hint: "https://hjälp.örtagård.example/stöd" is an address of this site. Write "/", without "/stöd": that moves with it.",
			  "sv/account/b.mdx:6:1 error: Paths are written without the folder of the site: "/sv/konto/logga-in/", not "/stöd/sv/konto/logga-in/".",
			]
		`);
	});

	test('its heading is checked, too', () => {
		const heading = (href: string): string[] => check(href, 'broken-heading');
		expect(heading(`${origin}/sv/konto/logga-in/#två`)).toEqual([]);
		expect([...heading(`${origin}/sv/konto/logga-in/#tva`), ...heading('/sv/konto/logga-in/#tre')])
			.toMatchInlineSnapshot(`
			[
			  "sv/account/b.mdx:6:1 error: There is no heading "#tva" in sv/account/log-in.mdx. Did you mean "#två"?",
			  "sv/account/b.mdx:6:1 error: There is no heading "#tre" in sv/account/log-in.mdx. There is: #två.",
			]
		`);
	});

	test('in HTML it is checked as in Markdown', () => {
		const html = { 'sv/account/c.md': article(`Se <a href="${origin}/sv/nowhere/">här</a>.`) };
		const found = findings('broken-link', { 'site.yaml': site(), ...files, ...html });
		expect(found).toHaveLength(1);
		expect(found[0]).toContain(`There is no page at "${origin}/sv/nowhere/"`);
	});
});
