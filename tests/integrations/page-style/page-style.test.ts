import { describe, expect, test } from 'vitest';
import { pageStyle } from '../../../src/integrations/page-style/page-style.ts';

/** What of a layer of style stands in a page. */
const inlined = (rules: string, html: string): string => {
	const css = pageStyle(`@layer components{${rules}}`).inlineFor(html);
	return /^@layer components\{(.*)\}$/.exec(css)?.[1] ?? css;
};

describe('a page holds the rules', () => {
	test.each([
		['element', 'ul{margin:0}', '<ul>'],
		['class', '.a.b{margin:0}', '<p class="b c a">'],
		['id', '#a{margin:0}', '<p id="a">'],
		['attribute', '[a]{margin:0}', '<p a="1">'],
		['value of an attribute', '[a="b c"]{margin:0}', '<p a="b c">'],
		['element inside another', 'ul>li+li a:first-child::before{margin:0}', '<ul><li><a href="/">'],
		['one selector of several', 'ol,ul{margin:0}', '<ul>'],
		['any of several', 'p :is(em,strong){margin:0}', '<p><em>'],
		['whatever is not', 'p:not(.a){margin:0}', '<p class="a">'],
		['everything', '*{margin:0}', '<p>'],
		['element whose attributes hold a >', '.a{margin:0}', '<p title="a > b" class="a">'],
		['element on some screens', '@media (width<40rem){ul{margin:0}}', '<ul>'],
	])('of an %s that it has', (_, rule, html) => {
		expect(inlined(rule, html)).toBe(rule);
	});

	test.each([
		['an element', 'ul{margin:0}', '<p>ul</p>'],
		['a class', '.a.b{margin:0}', '<p class="a">'],
		['a value', '[a=b]{margin:0}', '<p a="c">'],
		['any of several', ':is(em,strong) p{margin:0}', '<p>'],
		['what an element holds', 'p:has(em){margin:0}', '<p>'],
		['a pointer on it', 'p:hover{margin:0}', '<p>'],
		['paper', '@media print{p{margin:0}}', '<p>'],
		['an animation', '@keyframes a{to{margin:0}}', '<p>'],
	])('but none for %s that it lacks', (_, rule, html) => {
		expect(inlined(rule, html)).toBe('');
	});

	test('each within what is around it', () => {
		const css =
			'@layer a,b;@layer base{p{margin:0}@media (width<9rem){p{margin:1px}ul{margin:2px}}ul{margin:3px}}@layer prose{p{margin:4px}}';
		expect(pageStyle(css).inlineFor('<p>')).toBe(
			'@layer a,b;@layer base{p{margin:0}@media (width<9rem){p{margin:1px}}}@layer prose{p{margin:4px}}',
		);
	});
});

test('the rest is all that a page may do without at first', () => {
	const base = '@layer base{p{margin:0}@media print{p{margin:1px}}}';
	expect(pageStyle(`@layer tokens{:root{--a:0}}${base}`).rest).toBe(base);
});

test('style of which nobody can tell what needs it stands in each page, and not in the rest', () => {
	const own =
		'@layer tokens{:root{--a:0}}@layer site{.a:hover{margin:0}}@font-face{src:url(a.woff2)}';
	expect(pageStyle(own)).toMatchObject({ rest: '' });
	expect(pageStyle(own).inlineFor('<p>')).toBe(own);
});
