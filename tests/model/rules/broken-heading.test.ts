import { describe, expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

describe('broken-heading', () => {
	const check = (text: string, files = {}): string[] =>
		findings('broken-heading', {
			'sv/account/log-in.mdx': article(text),
			'sv/account/reset.mdx': article('## Be om mejlet\n\n## Välj lösenord'),
			...files,
		});

	test('a heading of the page, of another page, of a choice, of a snippet is fine', () => {
		const text = [
			'[a](#på-mobilen) [b](./reset.mdx#välj-lösenord) [c](./reset.mdx#v%C3%A4lj-l%C3%B6senord)',
			'[d](#med-bankid) [e](#i-snippet) [f](#by-hand) [g](#)',
			'## På mobilen',
			':::choices\n#### Med BankID\nText.\n\n<span id="by-hand">Hej</span>\n:::',
			'::snippet[help]',
		].join('\n\n');
		expect(check(text, { 'sv/_snippets/help.mdx': '### I snippet\n\n[x](#i-snippet)' })).toEqual(
			[],
		);
	});

	test('a heading that is not on the page is an error that names the nearest', () => {
		expect(check('[a](#på-mobil)\n\n## På mobilen\n\n## På datorn')).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:6:1 error: There is no heading "#på-mobil" on this page. Did you mean "#på-mobilen"?",
			]
		`);
	});

	test('a heading that is not on another page is an error that lists those that are', () => {
		expect(check('[a](./reset.mdx#spam)')).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:6:1 error: There is no heading "#spam" in sv/account/reset.mdx. There is: #be-om-mejlet, #välj-lösenord.",
			]
		`);
	});

	test('a page without headings says so', () => {
		expect(check('[a](#steg)')).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:6:1 error: There is no heading "#steg" on this page. It has no headings.",
			]
		`);
	});

	test('the headings of an article that cannot be read are not judged', () => {
		expect(check('[a](./bad.mdx#x)', { 'sv/account/bad.mdx': article('<Note>') })).toEqual([]);
	});

	test('the headings of a fallback are in another language, and are not judged', () => {
		expect(
			check('Text.', { 'da/account/a.mdx': article('[a](./reset.mdx#bed-om-mailen)') }),
		).toEqual([]);
	});
});
