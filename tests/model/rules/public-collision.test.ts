import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stringKeys } from '../../../src/i18n/keys.ts';
import { builtInStrings } from '../../../src/i18n/translator.ts';
import { findProblems } from '../../../src/model/find-problems.ts';
import { readPublic } from '../../../src/read/list-files.ts';
import { readContent } from '../../../src/read/read-content.ts';
import { temporaryFolder } from '../../feedback/setup.ts';
import { category } from '../../helpers/center.ts';
import { article, printed, today, writeContent, foldersFor } from '../../helpers/content.ts';

const content = {
	'sv/account/_category.yaml': category('Konto', 'slug: konto'),
	'sv/account/log-in.mdx': article('Text.', 'slug: logga-in'),
	'sv/account/åland.mdx': article('Text.', '', 'Other'),
};

/** What is said of a public/ of these files, by path, beside the content above. */
function check(files: Record<string, string>, more: Record<string, string> = {}): string[] {
	const folder = temporaryFolder();
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
	const root = writeContent({ ...content, ...more });
	return findProblems(
		{ ...readContent(foldersFor(root)), ...readPublic({ content: root, public: [folder] }) },
		{ today, interfaceKeys: stringKeys, builtIn: builtInStrings },
	)
		.filter(({ rule }) => rule === 'public-collision')
		.map(printed);
}

const checkFile = (file: string): string[] => check({ [file]: 'x' });

describe('public-collision', () => {
	test.each([
		'form.pdf',
		'manifest.json',
		'sv/form.pdf',
		'sv/konto/form.pdf',
		'sv/searching/a.html',
		'account/log-in.mdx',
		'pagefind/a.js',
		'archive.tar.gz',
		'.well-known/security.txt',
		'.htaccess',
	])('%s is fine', (file) => {
		expect(checkFile(file)).toEqual([]);
	});

	test('a file in the place of a page names both', () => {
		expect([
			...checkFile('sv/konto/logga-in/index.html'),
			...checkFile('sv/konto/index.html'),
			...checkFile('sv/index.html'),
			...checkFile('da/404.html'),
			...checkFile('sitemap.xml'),
		]).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:4:1 error: "public/sv/konto/logga-in/index.html" stands where "sv/konto/logga-in/index.html" has to be, which is made from sv/account/log-in.mdx. Rename the file, or give the page another slug.",
			  "sv/account/_category.yaml:2:1 error: "public/sv/konto/index.html" stands where "sv/konto/index.html" has to be, which is made from sv/account/_category.yaml. Rename the file, or give the page another slug.",
			  "site.yaml:1:1 error: "public/sv/index.html" stands where "sv/index.html" has to be, which the build makes. Rename the file.",
			  "site.yaml:1:1 error: "public/da/404.html" stands where "da/404.html" has to be, which the build makes. Rename the file.",
			  "site.yaml:1:1 error: "public/sitemap.xml" stands where "sitemap.xml" has to be, which the build makes. Rename the file.",
			]
		`);
	});

	test('a file in a folder of the build’s own is told to move', () => {
		expect([
			...checkFile('_astro/page.js'),
			...checkFile('sv/pagefind/pagefind.js'),
			...checkFile('da/search/assist.json'),
		]).toMatchInlineSnapshot(`
			[
			  "site.yaml:1:1 error: "public/_astro/page.js" lies in "_astro/", where the build puts files of its own. Move it to another folder.",
			  "site.yaml:1:1 error: "public/sv/pagefind/pagefind.js" lies in "sv/pagefind/", where the build puts files of its own. Move it to another folder.",
			  "site.yaml:1:1 error: "public/da/search/assist.json" lies in "da/search/", where the build puts files of its own. Move it to another folder.",
			]
		`);
	});

	test('a file where the build needs a folder, or the other way round, is told to be renamed', () => {
		expect([...checkFile('sv/konto'), ...checkFile('404.html/a.css')]).toMatchInlineSnapshot(`
			[
			  "sv/account/_category.yaml:2:1 error: "public/sv/konto" stands where "sv/konto/index.html" has to be, which is made from sv/account/_category.yaml. Rename the file, or give the page another slug.",
			  "site.yaml:1:1 error: "public/404.html/a.css" stands where "404.html" has to be, which the build makes. Rename the file.",
			]
		`);
	});

	test.each([
		['FYR-Manifest.json', 'fyr-manifest.json'],
		['SV/Konto/index.html', 'sv/konto/index.html'],
		['_Astro/a.js', '_astro/'],
		['sv/konto/a\u030Aland/index.html', 'sv/konto/åland/index.html'],
	])('%s is %s where letters are not told apart', (file, other) => {
		const found = checkFile(file);
		expect(found).toHaveLength(1);
		expect(found[0]).toContain(`"public/${file}"`);
		expect(found[0]).toContain(`"${other}"`);
	});

	test('two files that differ in case or in bytes alone are named', () => {
		expect([
			...check({ 'Form.pdf': 'a', 'form.pdf': 'b' }),
			...check({ 'l\u00f6senord.pdf': 'a', 'lo\u0308senord.pdf': 'b' }),
		]).toMatchInlineSnapshot(`
			[
			  "site.yaml:1:1 error: "public/form.pdf" and "public/Form.pdf" have the same name to many file systems and hosts, where one replaces the other. Rename one of them.",
			  "site.yaml:1:1 error: "public/lösenord.pdf" and "public/lösenord.pdf" have the same name to many file systems and hosts, where one replaces the other (they differ in how a letter such as “å” is stored). Rename one of them.",
			]
		`);
	});

	test('what a web server would send in place of another file is named', () => {
		expect([
			...checkFile('sv/konto/index.html.gz'),
			...check({ 'data.json': 'a', 'data.json.br': 'b' }),
			...checkFile('v1/votes'),
			...checkFile('healthz'),
		]).toMatchInlineSnapshot(`
			[
			  "site.yaml:1:1 error: "public/sv/konto/index.html.gz" would be sent to readers who ask for "sv/konto/index.html", as its compressed form. Remove it: "--compress" makes what is needed.",
			  "site.yaml:1:1 error: "public/data.json.br" would be sent to readers who ask for "public/data.json", as its compressed form. Remove it: "--compress" makes what is needed.",
			  "site.yaml:1:1 error: "public/v1/votes" is never sent where site and feedback endpoint are one program: the endpoint answers for it. Rename the file.",
			  "site.yaml:1:1 error: "public/healthz" is never sent where site and feedback endpoint are one program: the endpoint answers for it. Rename the file.",
			]
		`);
	});

	test('a robots.txt of one’s own names the list of pages', () => {
		const ofText = (text: string, more = {}): string[] => check({ 'robots.txt': text }, more);
		const own = 'User-agent: *\nDisallow: /form.pdf\n';
		expect(ofText(own)).toMatchInlineSnapshot(`
			[
			  "site.yaml:1:1 error: "public/robots.txt" replaces the one that the build makes, and does not name the list of pages. Write "Sitemap: https://help.example/sitemap.xml" into it if you want your own, else remove it.",
			]
		`);
		expect(ofText(`${own}Sitemap: https://help.example/sitemap.xml\n`)).toEqual([]);
		expect(ofText(`${own}sitemap:HTTPS://Help.example/sitemap.xml # all\r\n`)).toEqual([]);
		expect(ofText(`${own}# Sitemap: https://help.example/sitemap.xml\n`)).toHaveLength(1);
		const below =
			'name: A\norigin: https://help.example/stöd\nlocales: [{ code: sv, label: Svenska }]\n';
		const wanted = 'https://help.example/st%C3%B6d/sitemap.xml';
		expect(
			ofText(`Sitemap: https://help.example/stöd/sitemap.xml`, { 'site.yaml': below }),
		).toEqual([]);
		expect(ofText(own, { 'site.yaml': below })[0]).toContain(`"Sitemap: ${wanted}"`);
	});
});
