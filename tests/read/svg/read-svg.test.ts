import { describe, expect, test } from 'vitest';
import { readSvg } from '../../../src/read/svg/read-svg.ts';
import { drawing } from '../../helpers/pictures.ts';

function read(text: string | Buffer): string {
	const result = readSvg(Buffer.from(text as string));
	return 'fault' in result ? result.fault : `${result.width} × ${result.height}`;
}

const SVG = 'xmlns="http://www.w3.org/2000/svg"';

describe('the size of a drawing is what browsers make of it', () => {
	test.each([
		['commas in viewBox', 'viewBox="0,0,300,150"', '300 × 150'],
		['commas and blanks', 'viewBox=" 0 , 0 ,300 150 "', '300 × 150'],
		['line breaks', 'viewBox="0 0\n\t300\r\n150"', '300 × 150'],
		['scientific numbers', 'viewBox="0 0 3e2 1.5E+2"', '300 × 150'],
		['negative corners', 'viewBox="-150 -75 300 150"', '300 × 150'],
		['blanks around "="', 'width = "300" height\n=\n"150"', '300 × 150'],
		['single quotes', "width='300' height='150px'", '300 × 150'],
		['shares of what is around', 'width="100%" height="100%" viewBox="0 0 300 150"', '300 × 150'],
		['one of two and a box', 'width="600" viewBox="0 0 300 150"', '600 × 300'],
		['the other and a box', 'height="75" width="auto" viewBox="0 0 300 150"', '150 × 75'],
		['inches', 'width="2in" height="1in"', '192 × 96'],
		['centimetres', 'width="2.54cm" height="25.4mm"', '96 × 96'],
		['points and picas', 'width="72pt" height="6pc"', '96 × 96'],
		['em and rem', 'width="2em" height="1rem"', '32 × 16'],
		['units in capitals', 'width="2IN" height="96PX"', '192 × 96'],
		[
			'style before attributes',
			'style="width: 300px;height:150px" width="1" height="1"',
			'300 × 150',
		],
		['a ">" in an attribute', 'aria-label="a > b" viewBox="0 0 300 150"', '300 × 150'],
		['a unit square', 'viewBox="0 0 1 1"', '300 × 300'],
	])('%s', (_, attributes, expected) => {
		expect(read(`<svg ${SVG} ${attributes}/>`)).toBe(expected);
	});

	test.each([
		['a comment of 3 kB first', `<!-- ${'x'.repeat(3000)} --><svg ${SVG} viewBox="0 0 3 20"/>`],
		['"<svg" in a comment', `<!-- <svg width="9" height="9"> --><svg ${SVG} viewBox="0 0 3 20"/>`],
		['a prefix', '<svg:svg xmlns:svg="http://www.w3.org/2000/svg" viewBox="0 0 3 20"/>'],
		[
			'a document type',
			`<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg ${SVG} viewBox="0 0 3 20"/>`,
		],
		[
			'entities',
			'<!DOCTYPE svg [<!ENTITY ns "http://www.w3.org/2000/svg"><!ENTITY w "3">]><svg xmlns="&ns;" viewBox="0 0 &w; 20"/>',
		],
		[
			'CDATA',
			`<svg ${SVG} viewBox="0 0 3 20"><style><![CDATA[ a > b { fill: red } ]]></style></svg>`,
		],
		['a byte order mark', `\uFEFF<svg ${SVG} viewBox="0 0 3 20"/>`],
		['no namespace', '<svg viewBox="0 0 3 20"/>'],
	])('%s hides nothing', (_, text) => {
		expect(read(text)).toBe('3 × 20');
	});

	test('UTF-16 and Latin-1 are read as they say', () => {
		const text = `<?xml version="1.0" encoding="utf-16"?><svg ${SVG} viewBox="0 0 3 20"><title>å</title></svg>`;
		expect(read(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toBe('3 × 20');
		expect(read(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16())).toBe('3 × 20');
		expect(read(Buffer.from(text, 'utf16le'))).toBe('3 × 20');
		expect(read(Buffer.from(text.replace('utf-16', 'iso-8859-1'), 'latin1'))).toBe('3 × 20');
		expect(read(Buffer.from(text.replace('utf-16', 'utf-8'), 'latin1'))).toContain('UTF-8');
	});

	test.each([
		'',
		'width="300"',
		'viewBox="0 0 300"',
		'viewBox="0 0 0 10"',
		'width="0" height="10"',
		'width="100%" height="50%"',
	])('%j is no size', (attributes) => {
		expect(read(`<svg ${SVG} ${attributes}/>`)).toMatch(/^has no size/);
	});

	test('what no browser draws is said in words', () => {
		expect([
			read(`<svg ${SVG} viewBox="0 0 1 1"><g></svg>`),
			read(`<svg ${SVG} viewBox="0 0 1 1">&nbsp;</svg>`),
			read(`<svg ${SVG} viewBox="0 0 1 1"><use xlink:href="#a"/></svg>`),
			read('<!DOCTYPE svg [<!ENTITY a "&b;&b;"><!ENTITY b "&a;&a;">]><svg>&a;</svg>'),
			read('<html/>'),
		]).toMatchInlineSnapshot(`
			[
			  "cannot be read as SVG: Missing end tag for element g (line 1, column 62). Save it again.",
			  "cannot be read as SVG: Named entity isn't defined: &nbsp; (line 1, column 59). Save it again.",
			  "cannot be read as SVG: "xlink:href" needs xmlns:xlink="…" in <svg>. Save it again.",
			  "has no size: its <svg> needs a viewBox, or width and height. Save it again as PNG, JPEG, WebP, AVIF, GIF or SVG.",
			  "is no drawing: it begins with <html>, and an SVG file with <svg>.",
			]
		`);
	});
});

describe('a drawing that would run or load something is refused', () => {
	test.each([
		['<script>alert(1)</script>', 'holds <script>'],
		['<script xlink:href="https://x.example/a.js"/>', 'holds <script>'],
		['<g><rect onclick="x()"/></g>', 'holds the event handler onclick="x()"'],
		['<rect ONLOAD="x()"/>', 'holds the event handler'],
		[
			'<foreignObject><div xmlns="http://www.w3.org/1999/xhtml">a</div></foreignObject>',
			'holds HTML (<div>)',
		],
		['<h:iframe xmlns:h="http://www.w3.org/1999/xhtml" src="a"/>', 'holds <h:iframe>'],
		['<a xlink:href="javascript:x()"><rect/></a>', 'holds a script'],
		['<a href=" java\nscript:x()"><rect/></a>', 'holds a script'],
		['<a href="&#106;avascript:x()"><rect/></a>', 'holds a script'],
		['<a><animate attributeName="href" values="#a;javascript:x()"/></a>', 'changes href by itself'],
		['<set attributeName="onload" to="x()"/>', 'changes onload'],
		[
			'<image href="https://x.example/a.png"/>',
			'loads href="https://x.example/a.png" from elsewhere',
		],
		['<image xlink:href="//x.example/a.png"/>', 'from elsewhere'],
		['<use href="http://x.example/a.svg#b"/>', 'from elsewhere'],
		['<image href="photo.png"/>', 'needs another file (href="photo.png")'],
		['<style>@import "https://x.example/a.css";</style>', 'loads a style sheet'],
		['<style>@\\69mport url(a.css)</style>', 'loads a style sheet'],
		['<style>a { background: url(https://x.example/a.png) }</style>', 'from elsewhere'],
		['<style>a { background: u\\72l("https://x.example/a.png") }</style>', 'from elsewhere'],
		['<style>@font-face { src: url(//x.example/a.woff2) }</style>', 'from elsewhere'],
		['<rect fill="url(https://x.example/a.svg#b)"/>', 'from elsewhere'],
		['<rect style="fill: url(\'https://x.example/a.svg#b\')"/>', 'from elsewhere'],
		['<image href="data:text/html,a"/>', 'from elsewhere'],
	])('%s', (inside, fault) => {
		expect(read(drawing(inside))).toContain(fault);
	});

	test('a style sheet named before it is refused', () => {
		expect(read(`<?xml-stylesheet href="https://x.example/a.css"?>${drawing()}`)).toContain(
			'loads a style sheet',
		);
	});

	test.each([
		'<use href="#a"/>',
		'<rect fill="url(#a)" style="filter: url(\'#b\')"/>',
		'<image href="data:image/png;base64,AAAA"/>',
		'<a href="https://x.example/">more</a>',
		'<style>text { font: 12px sans-serif } a::before { content: "a:b" }</style>',
		'<metadata><r:a xmlns:r="http://purl.org/x" r:resource="http://purl.org/y"/></metadata>',
		'<text>javascript: onload= url(https://x.example)</text>',
	])('%s is fine', (inside) => {
		expect(read(drawing(inside))).toBe('30 × 20');
	});
});
