import { describe, expect, test } from 'vitest';
import { readText } from '../helpers/read-text.ts';
import type { Format } from '../../src/markdown/parse.ts';
import type { ArticleText } from '../../src/model/text.ts';
import { printNodes } from '../helpers/print-nodes.ts';

const both: Format[] = ['md', 'mdx'];

function html(source: string, format: Format = 'mdx'): string {
	return printNodes(readText(source, format).body).trim();
}

function faults(source: string, format: Format = 'mdx'): string[] {
	return readText(source, format).faults.map(
		({ place, severity, rule, message }) =>
			`${place.line}:${place.column} ${severity} ${rule}: ${message}`,
	);
}

/** Hashes of the sections, which are what translation status compares. */
function sections(source: string): ArticleText['sections'] {
	return readText(source, 'mdx').sections;
}

describe.each(both)('a directive in .%s', (format) => {
	test('of the list becomes what it stands for', () => {
		const {
			references,
			body,
			faults: found,
		} = readText(
			'Tryck :ui[nav.logIn] och :ui[services.count]{count=2}, ditt :term[password].\n\n::snippet[spam]\n\n:::tip[Bra att veta]\nHej.\n:::\n',
			format,
		);
		expect(references).toEqual([
			{ kind: 'ui', name: 'nav.logIn', counted: false, place: { line: 1, column: 7 } },
			{ kind: 'ui', name: 'services.count', counted: true, place: { line: 1, column: 26 } },
			{ kind: 'term', name: 'password', counted: false, place: { line: 1, column: 61 } },
			{ kind: 'snippet', name: 'spam', counted: false, place: { line: 3, column: 1 } },
		]);
		expect(body.at(-1)).toEqual({
			is: 'part',
			part: 'callout',
			props: { kind: 'tip' },
			slots: { title: ['Bra att veta'], default: ['<p>Hej.</p>'] },
		});
		expect(found).toEqual([]);
	});

	test.each([
		'Mandag kl:o 12:30',
		'tv:n och a:b',
		'C:\\mapp',
		'se: :)',
		'::',
		'x::y',
		'10:00–12:00',
	])('that nobody knows stays text: %s', (text) => {
		expect(html(text, format)).toBe(`<p>${text}</p>`);
		expect(faults(text, format)).toEqual([]);
	});

	test('that nobody knows keeps its label, its text and what stands around it', () => {
		const source = 'tv:n[ny] *a*\n\n::foo[x]{a=1}\n\n:::bar[y]\n*Hej*\n:::';
		expect(html(source, format)).toBe(
			'<p>tv:n[ny] <em>a</em></p>\n<p>::foo[x]{a=1}</p>\n<p>:::bar[y]</p>\n<p><em>Hej</em></p>\n<p>:::</p>',
		);
	});

	test('near to a known one, unclosed, or with too much, says how to write it', () => {
		expect(faults('::snipet[a]\n\n:::notes\na\n:::\n\n:trm[x] :note[x] :foo[x]', format))
			.toMatchInlineSnapshot(`
				[
				  "1:1 error unknown-directive: There is no "::snipet". Did you mean "snippet"? Write it so: ::snippet[spam-folder]",
				  "3:1 error unknown-directive: There is no ":::notes". Did you mean "note"? Write it so: :::note[Title] … :::",
				  "7:1 error unknown-directive: There is no ":trm". Did you mean "term"? Write it so: :term[password]",
				  "7:9 error unknown-directive: "note" is written in another way: :::note[Title] … :::",
				  "7:18 hint unknown-directive: ":foo" is shown to readers as it stands. There is: note, tip, warning, choices, guide, ui, term, snippet, action.",
				]
			`);
		expect(faults('::snippet[a]{x=1}\n\n:::choices Viktigt\n#### Hej\n:::', format))
			.toMatchInlineSnapshot(`
			[
			  "1:1 error unknown-attribute: "snippet" takes no "x". Write it so: ::snippet[spam-folder]",
			  "3:1 error text-after-directive: "Viktigt" after "choices" would vanish. A title stands in brackets, other text on the next line: :::choices … :::",
			]
		`);
		expect(faults('Text.\n\n:::warning\nHej\n\n## A', format)).toMatchInlineSnapshot(`
			[
			  "3:1 error unclosed-directive: ":::warning" is never closed, so it takes all that follows. Add a line ":::" where it ends.",
			]
		`);
	});

	test('in a quotation or a list is closed where it looks closed', () => {
		expect(faults('> :::note\n> a\n> :::\n\n1. b\n\n   :::tip\n   c\n   :::\n', format)).toEqual(
			[],
		);
		expect(faults('::::note\n:::tip\na\n:::\n::::\n', format)).toEqual([]);
	});
});

describe('choices', () => {
	const source =
		':::choices\n#### På datorn\n1. Klicka.\n\n#### På mobilen\nTryck.\n\n> #### Citat\n:::\n\n## Sedan';

	test('are named by the headings directly inside, which are no part of the outline', () => {
		const { body, headings } = readText(source, 'mdx');
		expect(body[0]).toMatchObject({
			part: 'choices',
			props: {
				choices: [
					{ id: 'på-datorn', title: 'På datorn' },
					{ id: 'på-mobilen', title: 'På mobilen' },
				],
			},
		});
		expect(headings.map(({ id, choice }) => [id, choice])).toEqual([
			['på-datorn', true],
			['på-mobilen', true],
			['citat', false],
			['sedan', false],
		]);
	});

	test('as a component are the same', () => {
		const component = source
			.replace(':::choices', '<Choices>\n')
			.replace('\n:::', '\n\n</Choices>');
		expect(readText(component, 'mdx').body).toEqual(readText(source, 'mdx').body);
	});
});

describe('components', () => {
	test('are the directives they stand for', () => {
		const text =
			'<Note title="Obs">\n\nHej <Ui name="a.b" /> <Term name="c" />\n\n</Note>\n\n<Snippet name="d" />';
		const directives = ':::note[Obs]\nHej :ui[a.b] :term[c]\n:::\n\n::snippet[d]';
		expect(readText(text, 'mdx').body).toEqual(readText(directives, 'mdx').body);
	});

	test('that are unknown, or take what they should not, are errors that say what is there', () => {
		expect(
			faults(
				'<Nte>x</Nte>\n\n<Video src="x" />\n\n<Note color="red">x</Note>\n\n<Ui name={x} />\n\n<script>x</script>',
			),
		).toMatchInlineSnapshot(`
			[
			  "1:1 error unknown-component: There is no component <Nte>. Did you mean "Note"?",
			  "3:1 error unknown-component: There is no component <Video>. There is: Note, Tip, Warning, Choices, Guide, Ui, Term, Snippet, Action.",
			  "5:1 error unknown-attribute: <Note> takes no "color". There is: title.",
			  "7:1 error unknown-attribute: Write the value of "name" in quotes: <Ui name="…">.",
			  "9:1 error blocked-html: <script> may not stand in an article: it would load or run something in the reader's browser, which the page's policy blocks. Remove it.",
			]
		`);
	});

	test('in .md are errors too, as is HTML that runs or loads something', () => {
		expect(faults('<Note>\nx\n</Note>\n\n<IFRAME src="x"></IFRAME>\n\na <b>b</b>', 'md'))
			.toMatchInlineSnapshot(`
				[
				  "1:1 error unknown-component: <Note> needs an .mdx file, and this is an .md file. Write :::note[Title] … :::, or rename the file.",
				  "5:1 error blocked-html: <iframe> may not stand in an article: it would load or run something in the reader's browser, which the page's policy blocks. Write a link instead: [what it shows](x).",
				]
			`);
	});

	test('that cannot be read at all are explained', () => {
		const sources = [
			'<Note>\n\nx',
			'x </Note>',
			'a <b',
			'5 <6',
			'<br>',
			'{',
			'{a b}',
			'<!-- x -->',
			'<https://a.example>',
		];
		expect(sources.flatMap((source) => faults(source))).toMatchInlineSnapshot(`
			[
			  "1:1 error unreadable-text: <Note> is never closed. Add </Note> where it ends, with empty lines around the text inside.",
			  "1:3 error unreadable-text: </Note> closes something that was never opened. Remove it, or add <Note> before it.",
			  "1:3 error unreadable-text: A "<" begins a component here, and none follows. Write &lt; for the sign itself, or finish the tag.",
			  "1:3 error unreadable-text: In an .mdx file a "<" begins a component, and "<6" is not one. Write it as &lt;6.",
			  "1:1 error unreadable-text: <br> ends itself in an .mdx file: write <br />.",
			  "1:1 error unreadable-text: A "{" is never closed. Write &#123; for the sign itself, or add the "}".",
			  "1:4 error unreadable-text: What stands between { and } in an .mdx file is read as code, and this cannot be read. If readers should see the braces, write &#123; and &#125;.",
			  "1:1 error unreadable-text: A comment is written {/* so */} in an .mdx file.",
			  "1:1 error unreadable-text: An .mdx file takes <https://a.example> for a component. Write the address without "<" and ">": https://a.example.",
			]
		`);
	});

	test('in a text that cannot be read leave it empty, and the place counts front matter', () => {
		const { body, faults: found } = readText('---\ntitle: A\n---\n\nText\n\n<Note>', 'mdx');
		expect([body, found[0]?.place]).toEqual([[], { line: 7, column: 1 }]);
	});
});

describe('headings', () => {
	test('have the fragments GitHub gives, each of its own, letters beyond a to z included', () => {
		const { headings } = readText(
			'## Återställ *lösenordet*!\n\n## A\n\n## A\n\n### `kod` & æøå',
			'mdx',
		);
		expect(headings.map(({ depth, id, text }) => [depth, id, text])).toEqual([
			[2, 'återställ-lösenordet', 'Återställ lösenordet!'],
			[2, 'a', 'A'],
			[2, 'a-1', 'A'],
			[3, 'kod--æøå', 'kod & æøå'],
		]);
	});

	test('carry them in the HTML', () => {
		expect(html('## Så här\n\nText')).toBe('<h2 id="så-här">Så här</h2>\n<p>Text</p>');
	});
});

describe('links and pictures', () => {
	test('are known with their words and places, those by definition too', () => {
		const { links, pictures } = readText(
			'Se [det *här*](./a.mdx#b) och [c][1].\n\n![Alt][2]\n\n[1]: ./d.mdx\n[2]: ./e.png "T"',
			'mdx',
		);
		expect(links).toEqual([
			{ href: './a.mdx#b', text: 'det här', place: { line: 1, column: 4 } },
			{ href: './d.mdx', text: 'c', place: { line: 1, column: 31 } },
		]);
		expect(pictures).toEqual([{ src: './e.png', alt: 'Alt', place: { line: 3, column: 1 } }]);
	});

	test('to files and addresses are left for later: any of them may be the site’s own', () => {
		const { body } = readText('[a](./a.mdx) [b](https://b.example) [c](#c)', 'mdx');
		expect(body[0]).toMatchObject({
			children: [
				{ is: 'link', href: './a.mdx', children: ['a'] },
				' ',
				{ is: 'link', href: 'https://b.example', children: ['b'] },
				' ',
				{ is: 'element', tag: 'a', attributes: { href: '#c' }, children: ['c'] },
			],
		});
	});

	test('a picture alone is no paragraph, and stays inside its step', () => {
		expect(readText('1. Tryck.\n\n   ![Menyn](./menu.png)\n', 'mdx').body).toMatchObject([
			{
				tag: 'ol',
				children: [
					'\n',
					{
						tag: 'li',
						children: ['\n<p>Tryck.</p>\n', { is: 'picture', src: './menu.png' }, '\n'],
					},
					'\n',
				],
			},
		]);
	});

	test('a definition that nobody gave is text', () => {
		expect(html('[a][b]')).toBe('<p>[a][b]</p>');
	});
});

describe('GFM', () => {
	test('a cell carries the words above its column where there are three columns or more', () => {
		expect(html('| a | *b* c | d |\n| - | - | - |\n| 1 | 2 | 3 |')).toContain(
			'<td>1</td>\n<td data-head="b c">2</td>\n<td data-head="d">3</td>',
		);
		expect(html('| a | b |\n| - | - |\n| 1 | 2 |')).not.toContain('data-head');
	});

	test('a cell below words that are kept elsewhere carries none', () => {
		const text = html('| a | :ui[go] | c |\n| - | - | - |\n| 1 | 2 | 3 |');
		expect(text).toContain('<td>1</td>\\n<td>2</td>\\n<td data-head=\\"c\\">3</td>');
	});

	test('a table can be scrolled, by keyboard too', () => {
		expect(html('| a |\n| - |\n| b |')).toMatch(
			/^<div class="table" tabindex="0" role="region" aria-label="a"><table>/,
		);
	});

	test('tasks, strikethrough, footnotes and bare addresses are known', () => {
		const text = html('- [x] a\n- [ ] b\n\n~~c~~ d[^1]\n\n[^1]: F.');
		expect(text).toContain('<span>☑</span>');
		expect(text).toContain('<span>☐</span>');
		expect(text).toContain('<del>c</del>');
		expect(text).toContain('href="#fn-1"');
		expect(readText('https://e.example', 'md').links).toMatchObject([
			{ href: 'https://e.example' },
		]);
	});
});

test('footnotes are a numbered list, and no steps', () => {
	const text = html('1. a[^1]\n\n[^1]: F.\n\n    1. b');
	expect(text).toMatch(/^<ol role="list">/);
	expect(text).toMatch(/<section data-footnotes[^>]*>[^]*<ol>\s*<li id="fn-1"/);
	// Steps inside a footnote are steps.
	expect(text).toMatch(/<li id="fn-1">[^]*<ol role="list">/);
});

test('a list that begins elsewhere says so', () => {
	expect(html('3. c\n4. d')).toMatch(/^<ol start="3" role="list">/);
});

describe('sections', () => {
	test('are the lead and one per heading, whatever its level', () => {
		expect(sections('Lead.\n\n## A\n\n### B\n').map(({ name }) => name)).toEqual([
			'lead',
			'#a',
			'#b',
		]);
		expect(sections('## A').map(({ name }) => name)).toEqual(['#a']);
		expect(sections('')).toEqual([]);
	});

	test('are blind to how the text is laid out', () => {
		const text =
			'A *b* **c**\nd\n\n## E\n\n- f\n- g\n\n| h | i |\n|---|---|\n| j | k |\n\n[l](./m.mdx)';
		const same =
			'A _b_ __c__ d\n\nE\n---\n\n* f\n\n* g\n\n|h|i|\n| :-: | - |\n|   j | k\n\n[l][x]\n\n[x]: ./m.mdx';
		expect(sections(same.replace(':-:', '-'))).toEqual(sections(text));
	});

	test.each([
		['a word', 'A b', 'A c'],
		['emphasis', 'A *b*', 'A b'],
		['a link’s target', '[a](./x.mdx)', '[a](./y.mdx)'],
		['a label', ':ui[a]', ':ui[b]'],
		['a number of a label', ':ui[a]{count=1}', ':ui[a]{count=2}'],
		['a picture', '![a](./b.png)', '![a](./c.png)'],
		['the words for a picture', '![a](./b.png)', '![c](./b.png)'],
		['a kind of callout', ':::note\na\n:::', ':::tip\na\n:::'],
		['a numbered list', '- a', '1. a'],
	])('see a change of %s', (_what, before, after) => {
		expect(sections(after)).not.toEqual(sections(before));
	});

	test('a change in one leaves the others as they were', () => {
		const [lead, a, b] = sections('L.\n\n## A\n\n1.\n\n## B\n\n2.');
		expect(sections('L.\n\n## A\n\nOther.\n\n## B\n\n2.')).toEqual([
			lead,
			expect.objectContaining({ name: '#a' }),
			b,
		]);
		expect(sections('L.\n\n## A\n\nOther.\n\n## B\n\n2.')[1]).not.toEqual(a);
	});
});

describe('plain', () => {
	test('is the words of the text, without front matter, tags and comments', () => {
		const { plain } = readText(
			'---\ntitle: T\n---\n\n## A\n\nB *c* <b>d</b> {/* e */}\n\n- f\n- g',
			'mdx',
		);
		expect(plain).toBe('A B c d f g');
	});
});

test('.md takes braces as they are, and readers get no comments', () => {
	expect(html('{kundnummer} <!-- x -->', 'md')).toBe('<p>{kundnummer} </p>');
	expect(faults('{kundnummer}', 'md')).toEqual([]);
});
