import { describe, expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

describe('missing-picture', () => {
	const check = (src: string): string[] =>
		findings('missing-picture', {
			'sv/account/log-in.mdx': article(`1. Step\n\n   ![What it shows](${src})`),
			'sv/account/log-in.menu.png': 'png',
			'sv/account/only.sv.png': 'png',
			'sv/billing/list.png': 'png',
		});

	test('a picture beside the article, elsewhere, or of this locale is fine', () => {
		for (const src of ['./log-in.menu.png', 'log-in.menu.png', '../billing/list.png', './only.png'])
			expect(check(src)).toEqual([]);
	});

	test('a name with blanks and å is found as it is, and as an editor encodes it', () => {
		const files = {
			'sv/a/b.mdx': article('![x](<./på väg.png>) ![x](./p%C3%A5%20v%C3%A4g.png)'),
			'sv/a/på väg.png': 'png',
		};
		expect(findings('missing-picture', files)).toEqual([]);
	});

	test('a picture that is not there names the nearest', () => {
		expect(check('./log-in.meny.png')).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:8:4 error: There is no picture "./log-in.meny.png". Did you mean "./log-in.menu.png"?",
			]
		`);
	});

	test('letter case counts, as it does on the server', () => {
		expect(check('./Log-in.menu.png')).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:8:4 error: There is no picture "./Log-in.menu.png". Did you mean "./log-in.menu.png"?",
			]
		`);
	});

	test('a picture in another folder is found there', () => {
		expect(check('./list.png')).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:8:4 error: There is no picture "./list.png". Did you mean "../billing/list.png"?",
			]
		`);
	});

	test('a picture like no other is only missing', () => {
		expect(check('./something-else.png')).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:8:4 error: There is no picture "./something-else.png". Save it there, or remove the line.",
			]
		`);
	});

	test('a picture of another site or by address is to be saved here', () => {
		expect([...check('https://cdn.example/a/menu.png'), ...check('/menu.png'), ...check('')])
			.toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:8:4 error: "https://cdn.example/a/menu.png" is on another site, which would see every reader. Save the picture beside the article and write "./menu.png".",
			  "sv/account/log-in.mdx:8:4 error: "/menu.png" is an address. Save the picture beside the article and write "./menu.png".",
			  "sv/account/log-in.mdx:8:4 error: This picture names no file. Write one, e.g. ![What it shows](./menu.png).",
			]
		`);
	});

	test('pictures of snippets are looked for beside the snippet', () => {
		const files = { 'sv/_snippets/a.mdx': '![Alt](./b.png)', 'sv/account/b.png': 'png' };
		expect(findings('missing-picture', files)).toMatchInlineSnapshot(`
			[
			  "sv/_snippets/a.mdx:1:1 error: There is no picture "./b.png". Did you mean "../account/b.png"?",
			]
		`);
	});

	test('a file that is no picture is an error, and is offered as a link', () => {
		const files = {
			'sv/a/b.mdx': article('![The form](./form.pdf) ![It](./b.mdx)'),
			'sv/a/form.pdf': '%PDF',
		};
		expect(findings('missing-picture', files)).toMatchInlineSnapshot(`
			[
			  "sv/a/b.mdx:6:1 error: "./form.pdf" is not a picture. Name one that is PNG, JPEG, WebP, AVIF, GIF or SVG; a link to another file is written without "!".",
			  "sv/a/b.mdx:6:25 error: "./b.mdx" is not a picture. Name one that is PNG, JPEG, WebP, AVIF, GIF or SVG; a link to another file is written without "!".",
			]
		`);
	});
});
