import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import fc from 'fast-check';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { escaped } from '../../src/html.ts';
import { markdownOf } from '../../src/plain-markdown/from-html.ts';

const page = 'https://help.example/sv/konto/';
const markdown = (html: string): string => markdownOf(html, page);

/** What a reader of the Markdown sees, by another parser. */
function readBack(text: string): string {
	const tree = unified().use(remarkParse).use(remarkGfm).parse(text);
	let words = '';
	visit(tree, (node) => {
		if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
			words += node.value;
	});
	return words;
}

describe('text', () => {
	test('links lead to whole addresses, those within the page too', () => {
		const html =
			'<p><a href="/sv/x/">A</a> <a href="#b">B</a> <a href="mailto:a@b.example">C</a></p>';
		expect(markdown(html)).toBe(
			'[A](https://help.example/sv/x/) [B](https://help.example/sv/konto/#b) [C](mailto:a@b.example)',
		);
	});

	test('a link after an exclamation mark is no picture', () => {
		expect(markdown('<p>Obs!<a href="/a/">A</a></p>')).toBe('Obs\\![A](https://help.example/a/)');
	});

	test('emphasis stays emphasis beside letters and punctuation of any script', () => {
		expect(markdown('<p>Tryck <b>Logga in</b>.</p>')).toBe('Tryck **Logga in**.');
		expect(markdown('<p>次に<b>「送信」</b>を押す</p>')).toBe('次に<b>「送信」</b>を押す');
		expect(markdown('<p><b>a</b><b>b</b></p>')).toBe('**a**<b>b</b>');
	});

	test('code holds its signs as they are', () => {
		expect(markdown('<p><code>a*b</code> <code>`</code></p>')).toBe('`a*b` `` ` ``');
		expect(markdown('<pre><code class="language-sh">a\n```\nb\n</code></pre>')).toBe(
			'````sh\na\n```\nb\n````',
		);
	});

	test('what a page hides until it is asked for is left out', () => {
		const html =
			'<p><button>BankID</button><span popover>En e-legitimation</span> <svg></svg>är</p>';
		expect(markdown(html)).toBe('BankID är');
	});

	test('words mean themselves, whatever signs they hold', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom(...'aå1 #*_-+.>)![]()`~|\\&;=<:/日'.split(''), '&amp;'), {
					minLength: 1,
					maxLength: 12,
				}),
				(signs) => {
					const text = signs.join('').replace(/\s+/g, ' ').trim();
					expect(readBack(markdown(`<p>${escaped(text)}</p>`))).toBe(text);
				},
			),
			{ numRuns: 2000 },
		);
	});
});

describe('blocks', () => {
	test('steps hold their lists, pictures and code', () => {
		const html =
			'<ol start="3"><li><p>A</p><pre><code>x</code></pre></li><li><p>B</p><ul><li>C</li><li>D</li></ul></li></ol>';
		expect(markdown(html)).toBe('3. A\n\n   ```\n   x\n   ```\n\n4. B\n\n   - C\n   - D');
		expect(markdown('<ul><li>A<ul><li>B</li></ul></li><li>C</li></ul>')).toBe('- A\n  - B\n- C');
	});

	test('two lists in a row stay two', () => {
		expect(markdown('<ul><li>A</li></ul><ul><li>B</li></ul>')).toBe('- A\n\n<!-- -->\n\n- B');
	});

	test('a callout is a quotation, a choice an item of a list', () => {
		expect(markdown('<aside><p><strong>Obs!</strong></p><p>Text</p></aside>')).toBe(
			'> **Obs!**\n>\n> Text',
		);
		expect(
			markdown(
				'<details><summary>Mobil</summary><p>A</p></details><details><summary>Dator</summary><p>B</p></details>',
			),
		).toBe('- **Mobil**\n\n  A\n\n- **Dator**\n\n  B');
	});

	test('a table keeps its cells, without a head and with signs of its own in them too', () => {
		expect(
			markdown(
				'<table><tr><td>a|b</td><td>c<br>d</td></tr><tr><td colspan="2">e</td></tr></table>',
			),
		).toBe('|  |  |\n| --- | --- |\n| a\\|b | c<br>d |\n| e |  |');
	});
});
