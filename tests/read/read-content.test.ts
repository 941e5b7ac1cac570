import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/read/read-content.ts';
import { article, printed, writeContent, type Files, foldersFor } from '../helpers/content.ts';

function read(files: Files) {
	return readContent(foldersFor(writeContent(files)));
}

function problems(files: Files): string[] {
	return read(files).problems.map(printed);
}

describe('an article', () => {
	test('is known by its path, and has the defaults of its front matter', () => {
		const [record] = read({ 'sv/account/password/reset.mdx': article('Text.') }).records.articles;
		expect(record).toMatchObject({
			locale: 'sv',
			id: 'account/password/reset',
			file: 'sv/account/password/reset.mdx',
			data: { title: 'Title', status: 'published', aliases: [], toc: true },
			updated: undefined,
			usesCode: false,
		});
	});

	test('may be .md; what begins with an underscore or a dot is none', () => {
		const files = {
			'sv/a/b.md': article(),
			'sv/a/_notes.mdx': 'x',
			'sv/_drafts/c.mdx': 'x',
			'sv/.hidden/d.mdx': 'x',
			'node_modules/a/b.mdx': 'x',
		};
		const { records, problems: found } = read(files);
		expect(records.articles.map(({ file }) => file)).toEqual(['sv/a/b.md']);
		expect(found).toEqual([]);
	});

	test('has a revision that changes with what readers read, and with nothing else', () => {
		const revision = (text: string): string | undefined =>
			read({ 'sv/a/b.mdx': text }).records.articles[0]?.revision;
		const first = revision(article('One *two*.'));
		expect(revision(article('One\n*two*.', 'keywords: [x]\norder: 2'))).toBe(first);
		expect(revision(article('One _two_.'))).toBe(first);
		expect(revision(article('One two.'))).not.toBe(first);
		expect(revision(article('One *two*.', '', 'Other'))).not.toBe(first);
	});
});

describe('front matter', () => {
	test('faults have the line of their key, and all of them are named', () => {
		const text = `---
title: 5
description: "  "
slug: Återställ lösenord
aliases: sv/old
related:
  - account/log-in
  - ./reset.mdx
order: first
status: klar
publishAt: 31/12/2026
toc: nej
---
`;
		expect(problems({ 'sv/a/b.mdx': text })).toMatchInlineSnapshot(`
			[
			  "sv/a/b.mdx:2:1 error: title: Expected text, received 5. Put it in quotes.",
			  "sv/a/b.mdx:4:1 error: slug: Expected lowercase words joined by hyphens, e.g. "aterstall-losenord"; received "Återställ lösenord".",
			  "sv/a/b.mdx:5:1 error: aliases: Expected a list such as [/sv/konto/inloggning/], received "sv/old".",
			  "sv/a/b.mdx:8:5 error: related.1: Expected an article id such as "account/log-in" (no "./", no ending), received "./reset.mdx".",
			  "sv/a/b.mdx:9:1 error: order: Expected a number such as 2, received "first".",
			  "sv/a/b.mdx:10:1 error: status: Expected published or draft, received "klar".",
			  "sv/a/b.mdx:11:1 error: publishAt: Expected a date such as 2026-05-31, or a date and a time such as 2026-05-31 08:00; received "31/12/2026".",
			  "sv/a/b.mdx:12:1 error: toc: Expected true or false, received "nej".",
			]
		`);
	});

	test('an unknown key names the nearest, and is not missed a second time', () => {
		const text = '---\ntitel: A\ndescription: B\nkeyword: [x]\nfoo: 1\n---\n';
		expect(problems({ 'sv/a/b.mdx': text })).toMatchInlineSnapshot(`
			[
			  "sv/a/b.mdx:5:1 warning: Nothing reads the key "foo". Remove the line.",
			  "sv/a/b.mdx:2:1 error: There is no key "titel" here. Did you mean "title"?",
			  "sv/a/b.mdx:4:1 error: There is no key "keyword" here. Did you mean "keywords"?",
			]
		`);
	});

	test('a misspelt key beside the right one hides no fault of that', () => {
		expect(problems({ 'sv/a/b.mdx': '---\ntitle: 5\ntitel: A\ndescription: B\n---\n' }))
			.toMatchInlineSnapshot(`
			[
			  "sv/a/b.mdx:2:1 error: title: Expected text, received 5. Put it in quotes.",
			  "sv/a/b.mdx:3:1 error: There is no key "titel" here. Did you mean "title"?",
			]
		`);
	});

	test('YAML that cannot be read says what to do', () => {
		const yaml = (lines: string): string[] => problems({ 'sv/a/b.mdx': `---\n${lines}\n---\n` });
		expect([
			...yaml('title: A: B\ndescription: C'),
			...yaml('title: A\ntitle: B\ndescription: C'),
			...yaml('title: "A\ndescription: C'),
			...yaml('title: A\n\tdescription: C'),
			...yaml('title: A\nrelated: [a\ndescription: C'),
			...yaml('title: @A\ndescription: C'),
		]).toMatchInlineSnapshot(`
			[
			  "sv/a/b.mdx:2:8 error: A value with a colon in it must be in quotes: title: "A: B".",
			  "sv/a/b.mdx:3:1 error: This key stands twice. Keep one of the two lines.",
			  "sv/a/b.mdx:2:8 error: " is never closed. Add " where the value ends.",
			  "sv/a/b.mdx:3:1 error: A tab stands here. Indent with spaces.",
			  "sv/a/b.mdx:3:10 error: [ is never closed. Add ] where the value ends.",
			  "sv/a/b.mdx:2:8 error: A value that begins with "@" must be in quotes.",
			]
		`);
	});

	test('without any, or unclosed, or in an empty file, it says how every article begins', () => {
		const files = {
			'sv/a/none.mdx': 'Text.',
			'sv/a/open.mdx': '---\ntitle: A\n',
			'sv/a/empty.mdx': '',
		};
		expect(problems(files)).toMatchInlineSnapshot(`
			[
			  "sv/a/empty.mdx:1:1 error: Every article begins with its front matter: a line "---", then "title: …" and "description: …", then a line "---".",
			  "sv/a/none.mdx:1:1 error: Every article begins with its front matter: a line "---", then "title: …" and "description: …", then a line "---".",
			  "sv/a/open.mdx:1:1 error: The front matter is never closed. Add a line "---" below its last key.",
			]
		`);
	});

	test('empty front matter lacks a title', () => {
		expect(problems({ 'sv/a/b.mdx': '---\n---\nText.' })).toMatchInlineSnapshot(`
			[
			  "sv/a/b.mdx:2:1 error: title: Every article needs a title. Add the line.",
			]
		`);
	});
});

describe('files as other editors save them', () => {
	const text = article('Åäö kl:o :ui[a].\n\n## Steg två\n\n:::note\nHej\n:::', 'order: 1');
	const expected = read.bind(undefined, { 'sv/a/b.mdx': text });

	test.each([
		['a byte order mark', `\uFEFF${text}`],
		['Windows line ends', text.replaceAll('\n', '\r\n')],
		['both', `\uFEFF${text.replaceAll('\n', '\r\n')}`],
	])('with %s, they are the same article', (_what, source) => {
		const [plain] = expected().records.articles;
		const { records, texts, problems: found } = read({ 'sv/a/b.mdx': source });
		const [record] = records.articles;
		expect(found).toEqual([]);
		expect(record?.data).toEqual(plain?.data);
		expect(record?.sections).toEqual(plain?.sections);
		expect(texts.get(record?.digest ?? '').references).toMatchObject([
			{ name: 'a', place: { line: 7, column: 10 } },
		]);
	});

	test('a file that is not UTF-8 says so, with the line', () => {
		const latin1 = Buffer.from(article('Första raden.\n\nTvå.'), 'latin1');
		expect(problems({ 'sv/a/b.mdx': latin1 })).toMatchInlineSnapshot(`
			[
			  "sv/a/b.mdx:6:2 error: A letter here cannot be read: the file is not saved as UTF-8. Open it in your editor, choose "Save with encoding" and UTF-8, and write the letter again.",
			]
		`);
	});
});

describe('other files', () => {
	test('faults of categories, labels, terms, locks and redirects have their places', () => {
		const files = {
			'sv/a/_category.yaml': 'titel: A\nicon: usr\n',
			'labels/sv.json': '{\n  "nav": {\n    "logIn": 5\n  }\n}',
			'terms.yaml': 'password:\n  sv: { word: a, avoids: [b] }\n  da: adgangskode\nbox: x\n',
			'sv/translations.lock.json': '{ "a/b": { "from": "da" } }',
			'redirects.yaml': 'old: /sv/\n',
			'da/a/_category.yaml': '[A]',
			'sv/_ui.yaml': 'search: [1]\n',
		};
		expect(problems(files)).toMatchInlineSnapshot(`
			[
			  "da/a/_category.yaml:1:1 error: Expected lines such as "key: value", received ["A"]. Its keys are: title, slug, aliases, description, icon, order.",
			  "sv/a/_category.yaml:2:1 error: icon: Expected one of article, box, chat, gear, globe, home, info, key, lock, mail, phone, play, receipt, shield, user, wrench; received "usr".",
			  "sv/a/_category.yaml:1:1 error: There is no key "titel" here. Did you mean "title"?",
			  "labels/sv.json:3:5 error: nav.logIn: Expected a text or a group of texts, received 5.",
			  "sv/_ui.yaml:1:1 error: search: Expected a text or a group of texts, received [1].",
			  "terms.yaml:2:18 error: There is no key "avoids" here. Did you mean "avoid"?",
			  "terms.yaml:3:3 error: password.da: Expected lines such as "key: value", received "adgangskode". Its keys are: word, explanation, synonyms, avoid.",
			  "terms.yaml:4:1 error: box: Expected lines such as "key: value", received "x".",
			  "sv/translations.lock.json:1:3 error: a/b.sections: Only "npm run translated" writes this file. Take its last version from Git.",
			  "redirects.yaml:1:1 error: old: Expected the path of a former page, e.g. "/sv/konto/inloggning/", "/article.php?id=12" or "/hc/articles/360001234567*"; received "old".",
			]
		`);
	});

	test('one bad file hides no other', () => {
		const { records } = read({ 'sv/a/b.mdx': article(), 'sv/a/c.mdx': 'x', 'terms.yaml': '[' });
		expect(records.articles.map(({ id }) => id)).toEqual(['a/b']);
		expect(records.terms).toEqual({});
	});

	test('a picture for this locale wins over the shared one', () => {
		const files = {
			'sv/a/b.mdx': article('![x](./m.png) ![y](./n.png)'),
			'sv/a/m.png': 'png',
			'sv/a/m.sv.png': 'png',
			'sv/a/n.png': 'png',
		};
		expect(read(files).records.articles[0]?.pictures).toEqual({
			'./m.png': 'sv/a/m.sv.png',
			'./n.png': 'sv/a/n.png',
		});
	});
});

describe('site.yaml', () => {
	const run = (site: string) => () => read({ 'site.yaml': site });

	test('without locales nothing can be read, so all its faults are told at once', () => {
		const site =
			'nam: A\norigin: help.example\nlocales:\n  - { code: SV }\n  - { code: da, label: Dansk, fallback: [nb] }\n';
		expect(run(site)).toThrowErrorMatchingInlineSnapshot(`
			[InvalidSite: The help center cannot be read before site.yaml is right:
			site.yaml:1:1  There is no key "nam" here. Did you mean "name"?
			site.yaml:2:1  origin: Expected the address of the published site, e.g. https://help.company.example or https://company.example/help; received "help.example".
			site.yaml:4:5  locales.0.label: Every locale needs a label, the language’s own name for itself. Add the line.
			site.yaml:4:7  locales.0.code: Expected a lowercase language code such as "sv" or "pt-br", received "SV".]
		`);
	});

	test('an empty one lacks everything', () => {
		expect(run('')).toThrowErrorMatchingInlineSnapshot(`
			[InvalidSite: The help center cannot be read before site.yaml is right:
			site.yaml:1:1  name: Every help center needs a name. Add the line.
			site.yaml:1:1  origin: Expected the address of the published site, e.g. https://help.company.example or https://company.example/help; received nothing.
			site.yaml:1:1  locales: Expected a list of locales such as "- { code: sv, label: Svenska }", received nothing.]
		`);
	});

	test('language and direction follow from the code', () => {
		const site =
			'name: A\norigin: https://help.example/\nlocales:\n  - { code: pt-br, label: P }\n  - { code: ar, label: A }\n';
		expect(run(site)().records.site).toMatchObject({
			origin: 'https://help.example',
			locales: [
				{ lang: 'pt-BR', dir: 'ltr' },
				{ lang: 'ar', dir: 'rtl' },
			],
		});
	});
});

describe('snippets', () => {
	test('one that computes is an error: it stands in articles that are not run', () => {
		expect(problems({ 'sv/_snippets/sum.mdx': 'Det blir {1 + 1}.\n' })).toContainEqual(
			expect.stringContaining('sv/_snippets/sum.mdx:1:1 error: A snippet holds text only.'),
		);
	});
});
