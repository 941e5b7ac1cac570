import { expect, test } from 'vitest';
import { asWritten, plainPage } from '../../../src/search/build/plain-page.ts';

const page = (body: string) => `<!doctype html><html><body>${body}</body></html>`;

test.each([
	['<p>l’eau</p>', "<p>l'eau</p>"],
	['<p>l&#8217;eau &amp; 5&nbsp;000 &lt;b&gt;</p>', "<p>l'eau &amp; 5000 &lt;b&gt;</p>"],
	['<p>CO<sub>₂</sub></p>', '<p>CO<sub>2</sub></p>'],
	['<p>Doku&shy;ment</p>', '<p>Dokument</p>'],
	['<h2 id="l’eau" title="l’eau">l’eau</h2>', '<h2 id="l’eau" title="l’eau">l\'eau</h2>'],
	['<script>a = "l’eau"</script><p>x²</p>', '<script>a = "l’eau"</script><p>x2</p>'],
	['<!-- l’eau --><p>x²</p>', '<!-- l’eau --><p>x2</p>'],
	['<p>＜b＞ x²</p>', '<p>＜b＞ x2</p>'],
	[
		'<meta data-pagefind-meta="keywords[content]" content="CO₂, &quot;l’eau&quot;">',
		'<meta data-pagefind-meta="keywords[content]" content="CO2, &quot;l\'eau&quot;">',
	],
	['<p>Vanlig text &quot;här&quot;</p>', '<p>Vanlig text &quot;här&quot;</p>'],
])('of %s the index gets %s', (html, plain) => {
	expect(plainPage(page(html)).html).toBe(page(plain));
});

test.each([
	[
		'<strong>Chat</strong><bdi>tindra.example</bdi>',
		'<strong>Chat</strong><bdi> tindra.example</bdi>',
	],
	['<dl><dt>Ja</dt><dd>Nej</dd></dl>', '<dl><dt>Ja</dt><dd> Nej</dd></dl>'],
	['<kbd>Ctrl</kbd><kbd>C</kbd>', '<kbd>Ctrl</kbd><kbd> C</kbd>'],
	['<summary>Mer</summary>Text', '<summary>Mer</summary> Text'],
	['Gem<img alt="">Luk', 'Gem<img alt=""> Luk'],
])('words of things beside each other are two: %s', (html, apart) => {
	expect(plainPage(page(html)).html).toBe(page(apart));
});

test.each([
	'<b>Lösen</b>ord',
	'<button>lösenord</button>et',
	'<bdi>Tindra</bdi>s',
	'<code><span>fyr</span><span>.config</span></code>',
	'<a href="x">Logga</a> <a href="y">in</a>',
	'<ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby>',
])('a word with an element in it is one: %s', (html) => {
	expect(plainPage(page(html)).html).toBe(page(html));
});

test('what the index keeps is written back as the page has it', () => {
	const { written } = plainPage(
		page('<h1>L’eau</h1><p>CO<b>₂</b> de l&#8217;<i>air</i>, 1\u202F000 l<br>x²</p>'),
	);
	expect(asWritten("L'eau. CO2 de l'air, 1000 l x2.", written)).toBe(
		'L’eau. CO₂ de l’air, 1\uE000000 l x².',
	);
});

test('words are as many as before, so that marks stand where they belong', () => {
	const text = 'L’eau 1\u00A0000 \u200Bx\u00AD² e‑post\uFEFFx';
	const { html, written } = plainPage(`<p>${text}</p>`);
	const plain = html.replace(/<\/?p>/g, '');
	expect(asWritten(plain, written).split(/\s+/)).toHaveLength(plain.split(/\s+/).length);
	expect(asWritten(plain, written)).not.toMatch(/[\u200B\uFEFF]/);
});

test('of a text without spaces its Latin words are written back, wherever the engine parts it', () => {
	const { written } = plainPage(page('<p>Ｗｉ‑Ｆｉにつなぐ、ＡＢＣ１です</p>'));
	expect(asWritten('Wi-Fi\u200Bに\u200Bつなぐ', written)).toBe('Ｗｉ‑Ｆｉ\u200Bに\u200Bつなぐ');
});
