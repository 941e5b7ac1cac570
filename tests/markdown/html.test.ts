import { describe, expect, test } from 'vitest';
import type { Format } from '../../src/markdown/parse.ts';
import { readText } from '../helpers/read-text.ts';
import { printNodes } from '../helpers/print-nodes.ts';

function html(source: string, format: Format): string {
	return printNodes(readText(source, format).body).trim();
}

function faults(source: string, format: Format): string[] {
	return readText(source, format).faults.map(
		({ place, severity, rule, message }) =>
			`${place.line}:${place.column} ${severity} ${rule}: ${message}`,
	);
}

describe.each(['md', 'mdx'] as const)('HTML in .%s', (format) => {
	test('headings have ids and stand among the others', () => {
		const { headings } = readText(
			'## A\n\n<h2>B <em>c</em></h2>\n\n<h3 id="own">\n  D\n</h3>\n\n## B c\n',
			format,
		);
		expect(headings.map(({ depth, id, text, own }) => [depth, id, text, own])).toEqual([
			[2, 'a', 'A', undefined],
			[2, 'b-c', 'B c', undefined],
			[3, 'own', 'D', true],
			[2, 'b-c-1', 'B c', undefined],
		]);
	});

	test('an ordered list is steps, and keeps its numbers', () => {
		const numbers = (list: string) =>
			[...html(list, format).matchAll(/<li[^>]*data-number="(-?\d+)"/g)].map(
				([, number]) => number,
			);
		expect(html('<ol start="3">\n<li>a</li>\n</ol>', format)).toMatch(
			/^<ol start="3" role="list">\s*<li>a/,
		);
		expect(numbers('<ol reversed>\n<li>a</li>\n<li>b</li>\n</ol>')).toEqual(['2', '1']);
		expect(numbers('<ol start="5">\n<li>a</li>\n<li value="9">b</li>\n<li>c</li>\n</ol>')).toEqual([
			'5',
			'9',
			'10',
		]);
		expect(
			numbers('<ol reversed start="7">\n<li>a</li>\n<li value="2">b</li>\n<li>c</li>\n</ol>'),
		).toEqual(['7', '2', '1']);
		expect(html('<ol type="A" start="1000">\n<li>a</li>\n</ol>', format)).toMatch(
			/^<ol type="A" start="1000" role="list" data-signs="upper-alpha" data-wide(="")?>/,
		);
	});

	test('a table scrolls in a box, as one of Markdown does', () => {
		const table = '<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>';
		expect(html(table, format)).toBe(
			`<div class="table" tabindex="0" data-as-written="">${table}</div>`,
		);
	});

	test('what stands between tags is Markdown still, inside them', () => {
		const source = '<details>\n<summary>A</summary>\n\nB *c*\n\n</details>';
		expect(html(source, format).replace(/\s*\n\s*/g, '')).toBe(
			'<details><summary>A</summary><p>B <em>c</em></p></details>',
		);
	});

	test('a paragraph that holds blocks is a box around them', () => {
		expect(html('<p>\n\nA\n\n- b\n\n</p>', format).replace(/\s*\n\s*/g, '')).toBe(
			'<div><p>A</p><ul><li>b</li></ul></div>',
		);
		expect(html('<p>\n\nA\n\n</p>', format).trim()).toMatch(/^<p>A<\/p>$/);
	});

	test('what a page’s policy blocks is named, with the way that works', () => {
		const blocked = [
			'<b style="color: red">a</b>',
			'<img src="https://a.example/b.png" alt="c" />',
			'<img src="/b.png" srcset="https://a.example/b.png 2x" alt="c" />',
			'<video src="/film.mp4"></video>',
			'<audio controls><source src="https://a.example/b.mp3" /></audio>',
			'<iframe src="https://a.example/embed/1"></iframe>',
			'<object data="/a.pdf"></object>',
			'<font color="red">a</font>',
			'<button onclick="go()">a</button>',
			'<form action="/a"></form>',
			'<svg><image href="https://a.example/b.png" /></svg>',
		];
		expect(faults(blocked.join('\n\n'), format)).toMatchInlineSnapshot(`
			[
			  "1:1 warning blocked-html: style="…" changes nothing here: colours and letters are the site's own, in light and dark, and its policy blocks others (style-src). Remove it, and say what it meant: **bold**, :::note, :::warning.",
			  "3:1 error blocked-html: <img> shows "https://a.example/b.png", and the site's policy blocks it (img-src), so that no other site sees the reader. Save the picture beside the article and write ![What it shows](./picture.png).",
			  "5:1 error blocked-html: <img> shows "https://a.example/b.png", and the site's policy blocks it (img-src), so that no other site sees the reader. Save the picture beside the article and write ![What it shows](./picture.png).",
			  "7:1 error blocked-html: <video> may not stand in an article: it would load or run something in the reader's browser, which the page's policy blocks. Write a link instead: [what it shows](/film.mp4).",
			  "9:1 error blocked-html: <audio> may not stand in an article: it would load or run something in the reader's browser, which the page's policy blocks. Write a link instead: [what it shows](https://a.example/b.mp3).",
			  "11:1 error blocked-html: <iframe> may not stand in an article: it would load or run something in the reader's browser, which the page's policy blocks. Write a link instead: [what it shows](https://a.example/embed/1).",
			  "13:1 error blocked-html: <object> may not stand in an article: it would load or run something in the reader's browser, which the page's policy blocks. Write a link instead: [what it shows](/a.pdf).",
			  "15:1 warning blocked-html: <font> changes nothing here: colours and letters are the site's own, in light and dark, and its policy blocks others (style-src). Remove it, and say what it meant: **bold**, :::note, :::warning.",
			  "17:1 error blocked-html: onclick="…" does nothing here: the site's policy blocks scripts (script-src). Remove it; what readers press can be a link or a :::choices.",
			  "19:1 error blocked-html: <form> may not stand in an article: it would load or run something in the reader's browser, which the page's policy blocks. Remove it.",
			  "21:6 error blocked-html: <image> shows "https://a.example/b.png", and the site's policy blocks it (img-src), so that no other site sees the reader. Save the picture beside the article and write ![What it shows](./picture.png).",
			]
		`);
	});

	test('what it permits is fine', () => {
		const fine = [
			'<a id="a"></a> <a href="https://a.example">b</a> <a href="#a">c</a> <a href="mailto:a@b.example">d</a>',
			'<kbd>Ctrl</kbd> H<sub>2</sub>O <br /> <wbr /> <abbr title="a">b</abbr>',
			'<div class="a" align="center">\n\nA\n\n</div>',
			'<dl><dt>a</dt><dd>b</dd></dl>',
			'<svg viewBox="0 0 1 1"><path d="M0 0" /></svg>',
		];
		expect(faults(fine.join('\n\n'), format)).toEqual([]);
	});
});

test.each(['md', 'mdx'] as const)('a link to a file is one like all others in .%s', (format) => {
	const {
		links,
		body,
		faults: found,
	} = readText('See <a class="x" href="./a.mdx#b">it <b>here</b></a>.', format);
	expect(links).toEqual([{ href: './a.mdx#b', text: 'it here', place: { line: 1, column: 5 } }]);
	expect(JSON.stringify(body)).toContain(
		'{"is":"link","href":"./a.mdx#b","children":["it <b>here</b>"]}',
	);
	expect(found).toEqual([]);
});

describe('HTML in .md', () => {
	test('tags whose end may be left out, and capitals, are as HTML has them', () => {
		expect(html('<UL><LI>a<LI>b</UL>\n\n<table><tr><td>a<td>b</table>', 'md')).toBe(
			'<ul><li>a</li><li>b</li></ul>\n<div class="table" tabindex="0" data-as-written=""><table><tbody><tr><td>a</td><td>b</td></tr></tbody></table></div>',
		);
		expect(faults('<p>a\n\nb\n\n<br>c<hr>', 'md')).toEqual([]);
	});

	test('tags that close nothing, or are never closed, are named where they stand', () => {
		expect(faults('a</b>\n\n> <div>\n> x <i>y\n\nEnd <b>x\n\n<details>\n\nz', 'md'))
			.toMatchInlineSnapshot(`
				[
				  "1:2 warning torn-html: </b> closes nothing here. Remove it, or write <b> before it, in the same paragraph or between the same blocks.",
				  "3:3 warning torn-html: <div> is never closed where it stands. Write </div> where it ends, in the same paragraph or between the same blocks.",
				  "4:5 warning torn-html: <i> is never closed where it stands. Write </i> where it ends, in the same paragraph or between the same blocks.",
				  "6:5 warning torn-html: <b> is never closed where it stands. Write </b> where it ends, in the same paragraph or between the same blocks.",
				  "8:1 warning torn-html: <details> is never closed where it stands. Write </details> where it ends, in the same paragraph or between the same blocks.",
				]
			`);
	});

	test('nothing is lost in what is never closed', () => {
		expect(html('a <b>x *y*\n\n<div>\n\nz\n\n<!-- c\n\nd', 'md')).toMatch(
			/x <em>y<\/em>[^]*<p>z<\/p>/,
		);
	});

	test('places count the signs of a quotation or a list before them', () => {
		const { anchors } = readText(
			'> a\n> <div>\n>   <b id="x">y</b>\n> </div>\n\n1. <b id="z"></b>',
			'md',
		);
		expect(anchors.map(({ id, place }) => [id, place.line, place.column])).toEqual([
			['x', 3, 5],
			['z', 6, 4],
		]);
	});
});

test('a size in braces after a picture is named', () => {
	expect(
		faults('![a](./b.png){width=200} [c](./d.md){target="_blank"} [e](./f.md) {g}', 'md'),
	).toEqual([
		expect.stringMatching(/^1:14 warning leftover-attributes: "\{width=200\}" is shown/),
		expect.stringMatching(/^1:37 warning leftover-attributes: /),
	]);
});

describe('HTML in .mdx', () => {
	test('values between braces that are only written so are attributes', () => {
		expect(html('<ol start={3}>\n<li>a</li>\n</ol>', 'mdx')).toContain('<ol start="3"');
	});

	test('Astro’s own <Fragment> is no unknown component', () => {
		expect(faults('<Fragment>\n\nA\n\n</Fragment>\n\n<>b</>', 'mdx')).toEqual([]);
		expect(html('<Fragment>\n\n## A\n\n</Fragment>', 'mdx')).toBe('<h2 id="a">A</h2>');
	});
});

test('attributes are spelled as HTML and SVG spell them, whether their element has an id or not', () => {
	const source =
		'<a href="#x" hrefLang="sv" className="a b">b</a>\n\n<svg viewBox="0 0 1 1"><path strokeWidth="2" id="p" /><g strokeLinecap="round" /></svg>\n\na[^1]\n\n[^1]: b';
	const body = JSON.stringify(readText(source, 'mdx').body);
	expect(body).toContain('{"href":"#x","hreflang":"sv","class":"a b"}');
	expect(body).toContain('{"viewBox":"0 0 1 1"}');
	expect(body).toContain('{"stroke-width":"2","id":"p"}');
	expect(body).toContain('stroke-linecap=');
	expect(body).toContain('"data-footnotes":""');
});
