import { hash } from 'node:crypto';
import { expect, test } from 'vitest';
import { finishPage, type Finish } from '../../../src/integrations/page-style/finish-page.ts';
import { REST_OF_STYLE } from '../../../src/styles/rest-of-style.ts';

const finish: Finish = {
	loads: '<link href="/all.css">',
	loadsRest: '<link href="/rest.css">',
	renamed: (html) => html.replaceAll('astro-b', '_b'),
	inlineFor: (html) => `/* for ${html.match(/<p>/g)?.length ?? 0} */`,
	policy: "default-src 'none'",
};
const source = (style: string) => `'sha256-${hash('sha256', style, 'base64')}'`;

test('a page has the style of its first part, loads the rest after it, and allows itself no other', () => {
	const page = `<head><style>a</style>${finish.loads}</head><p>${REST_OF_STYLE}<p class="astro-b">${REST_OF_STYLE}<style>b</style>${REST_OF_STYLE}`;
	expect(finishPage(page, finish)).toBe(
		[
			'<head><style>a</style>',
			`<meta http-equiv="content-security-policy" content="default-src 'none';style-src 'self' ${source('a')} ${source('/* for 1 */')}">`,
			'<style>/* for 1 */</style></head><p>',
			finish.loadsRest,
			'<p class="_b"><style>b</style>',
		].join(''),
	);
});

test('a page that does not say where the rest may come is a fault of ours', () => {
	expect(() => finishPage(`<head>${finish.loads}</head><p>`, finish)).toThrow(
		/"<!--rest of style-->" is missing/,
	);
});
