import { expect, test } from 'vitest';
import { createTranslator } from '../../src/i18n/translator.ts';
import { bodyPieces } from '../../src/mdx/body-pieces.ts';
import type { BodyNode } from '../../src/model/text.ts';

const pieces = (...nodes: BodyNode[]) => bodyPieces(nodes, createTranslator('sv'));

const part: BodyNode = { is: 'part', part: 'callout', props: {}, slots: {}, ids: [] };
const picture = {
	is: 'picture',
	asset: 'sv/a/menu.png',
	facts: { digest: '0123456789abcdef', format: 'png', width: 1216, height: 600, isAnimated: false },
	folder: '/_astro/',
	alt: '',
	title: null,
	inline: false,
	link: undefined,
	first: true,
} as const satisfies BodyNode;

test('a text without parts is one piece of HTML', () => {
	const link: BodyNode = { is: 'link', href: '/sv/?a=1&b="2"', children: ['<b>här</b>'] };
	const list: BodyNode = { is: 'element', tag: 'li', attributes: { class: 'x' }, children: [link] };
	expect(pieces('<p>Text</p>', list, '<br>')).toEqual([
		'<p>Text</p><li class="x"><a href="/sv/?a=1&amp;b=&quot;2&quot;"><b>här</b></a></li><br>',
	]);
});

test('a part stands between what comes before and after it, inside an element too', () => {
	const list: BodyNode = { is: 'element', tag: 'li', attributes: {}, children: ['a', part, 'b'] };
	expect(pieces('<ol>', list, '</ol>')).toEqual(['<ol><li>a', part, 'b</li></ol>']);
});

test('a link to a file says what it is, and by which name it is kept', () => {
	const download = { name: 'a "b".pdf', type: 'PDF', bytes: 1_200_000 };
	const [html] = pieces({ is: 'link', href: '/_astro/a.pdf', download, children: ['Blankett'] });
	expect(html).toMatch(
		/^<a href="\/_astro\/a.pdf" download="a &quot;b&quot;.pdf">Blankett <span class="file" data-pagefind-ignore>\(PDF, 1,2\sMB\)<\/span><\/a>$/,
	);
});

test('a picture keeps its room, says its sizes and has a description even where that is empty', () => {
	expect(pieces(picture)).toEqual([
		'<figure><img src="/_astro/menu.0123456789-1216.webp" srcset="/_astro/menu.0123456789-608.webp 608w, /_astro/menu.0123456789-1216.webp 1216w" sizes="(width < 46rem) min(608px, 100vw - 2.25rem), 608px" alt="" width="1216" height="600" loading="eager" decoding="async"></figure>'.replace(
			'width <',
			'width &lt;',
		),
	]);
});

test('a picture in a line has its title where the pointer rests, a figure below it', () => {
	const [inline = ''] = pieces({ ...picture, inline: true, title: '<Meny>' });
	expect(inline).toMatch(/^<span class="inline"><img [^>]*title="&lt;Meny&gt;"/);
	const [figure = ''] = pieces({ ...picture, title: '<Meny>', link: { href: '/sv/' } });
	expect(figure).toMatch(/^<figure><a href="\/sv\/"><img .*<\/a><figcaption>&lt;Meny&gt;</);
	expect(figure).not.toContain('title=');
});

test('what moves has a still for readers who want no motion', () => {
	const facts = { ...picture.facts, format: 'gif', isAnimated: true } as const;
	const [html = ''] = pieces({ ...picture, asset: 'a.gif', facts });
	expect(html).toMatch(
		/^<figure><picture><source media="\(prefers-reduced-motion: reduce\)" srcset="\/_astro\/a.0123456789-1216.webp"><img src="\/_astro\/a.0123456789.gif" alt=""/,
	);
});
