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
		[
			'element inside another',
			'ul>li+li a:first-child::before{margin:0}',
			'<ul><li></li><li><a href="/">',
		],
		['one selector of several', 'ol,ul{margin:0}', '<ul>'],
		['any of several', 'p :is(em,strong){margin:0}', '<p><em>'],
		['whatever is not', 'p:not(.a){margin:0}', '<p class="a">'],
		['everything', '*{margin:0}', '<p>'],
		['element whose attributes hold a >', '.a{margin:0}', '<p title="a > b" class="a">'],
		[
			'element that is hidden where its style would show it',
			'[hidden]{margin:0}',
			'<p hidden></p>',
		],
		['element after what is hidden', 'p{margin:0}', '<div hidden><div></div></div><p>'],
		['open dialog', 'p{margin:0}', '<dialog open><p>'],
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
		['a name on another element', 'p.a{margin:0}', '<p><b class="a">'],
		[
			'an element that stands before what is to hold it',
			'.a p{margin:0}',
			'<p></p><div class="a">',
		],
		['an element inside one of its kind', 'ul ul{margin:0}', '<ul><li></li></ul>'],
		['the keyboard on it', 'p:focus-visible{margin:0}', '<p>'],
		['motion', '@media (prefers-reduced-motion:no-preference){p{margin:0}}', '<p>'],
		['what is shown later', 'p{margin:0}', '<div popover><div></div><p></p></div>'],
		['a dialog', 'p,dialog{margin:0}', '<dialog><p></p></dialog>'],
		['a template', 'p{margin:0}', '<template><p></p></template>'],
		['what is hidden', 'p{margin:0}', '<div hidden><div></div><p></p></div>'],
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
	expect(pageStyle(`@layer site{p{margin:2px}}${base}`).rest).toBe(base);
});

test('style of which nobody can tell what needs it stands in each page, and not in the rest', () => {
	const own = '@layer site{.a:hover{margin:0}}@font-face{src:url(a.woff2)}';
	expect(pageStyle(own)).toMatchObject({ rest: '' });
	expect(pageStyle(own).inlineFor('<p>')).toBe(own);
});

describe('tokens', () => {
	const tokens =
		'@layer tokens{:root{--a:.5rem;--b:clamp(1rem,2vw,3rem);--c:1px solid var(--d);--d:calc(1px)}}';

	test('stand in a page as far as its first part uses them, and all in the rest', () => {
		const css = `${tokens}@layer base{p{border:var(--c)}ul{margin:var(--b)}}`;
		expect(pageStyle(css).inlineFor('<p>')).toBe(
			'@layer tokens{:root{--c:1px solid var(--d);--d:calc(1px)}}@layer base{p{border:var(--c)}}',
		);
		expect(pageStyle(css).rest).toContain(tokens);
	});

	test('that are a length everywhere are written as it', () => {
		const css = `${tokens}@layer base{p{margin:var(--a) var(--b)}}`;
		expect(pageStyle(css).rest).toContain('p{margin:.5rem var(--b)}');
	});

	test('that a company sets anew stay names', () => {
		const css = `${tokens}@layer base{p{margin:var(--a)}}@layer site{:root{--a:1rem}}`;
		expect(pageStyle(css).inlineFor('<p>')).toBe(
			'@layer tokens{:root{--a:.5rem}}@layer base{p{margin:var(--a)}}@layer site{:root{--a:1rem}}',
		);
	});
});
