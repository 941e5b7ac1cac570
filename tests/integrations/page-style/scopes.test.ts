import { describe, expect, test } from 'vitest';
import { pageStyle } from '../../../src/integrations/page-style/page-style.ts';

const A = 'astro-aaaaaaaa';
const B = 'astro-bbbbbbbb';

describe('the class of a component’s scope', () => {
	const ours = `@layer components{li.lead.${A}:hover,p.${B} span{margin:0}a.${A}[aria-current]{margin:1px}}`;

	test('has a short name, the same in the style and in pages', () => {
		const { renamed, rest, inlineFor } = pageStyle(ours);
		const html = renamed(`<p class="${B}"><span>`);
		expect(html).toBe('<p class="_1"><span>');
		expect(inlineFor(html)).toBe('@layer components{li.lead._0:hover,p._1 span{margin:0}}');
		expect(rest).toBe(
			'@layer components{li.lead._0:hover,p._1 span{margin:0}a._0[aria-current]{margin:1px}}',
		);
	});

	test.each([
		['by its element and class', `<li class="lead big ${A}">`, '<li class="lead big _0">'],
		['by an attribute that may come later', `<a href="/" class="${A}">`, '<a href="/" class="_0">'],
		['not at all', `<li class="${A}">`, '<li>'],
		['not with these classes', `<li class="big ${A}">`, '<li class="big">'],
		['with no scope', `<li class="lead">`, '<li class="lead">'],
		['in a component without style', '<li class="astro-cccccccc">', '<li class="astro-cccccccc">'],
	])('stays on an element that a rule knows: %s', (_, written, html) => {
		expect(pageStyle(ours).renamed(written)).toBe(html);
	});

	test('stays on every element of a company’s own, whose classes its scripts may change', () => {
		const { renamed } = pageStyle(`${ours}.open.${B}{margin:0}`);
		expect(renamed(`<b class="${B}">`)).toBe('<b class="_1">');
	});
});
