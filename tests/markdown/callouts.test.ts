import { describe, expect, test } from 'vitest';
import type { Format } from '../../src/markdown/parse.ts';
import { readText } from '../helpers/read-text.ts';
import type { PartNode, TextNode } from '../../src/model/text.ts';

/** Each callout as `kind [title] text`. */
function callouts(source: string, format: Format): string[] {
	const { body, faults } = readText(source, format);
	expect(faults).toEqual([]);
	return body.flatMap((node) => (isCallout(node) ? [print(node)] : []));
}

type Callout = PartNode<TextNode>;

function isCallout(node: TextNode): node is Callout {
	return typeof node !== 'string' && node.is === 'part' && node.part === 'callout';
}

function print({ props, slots: { title = [], default: children = [] } }: Callout): string {
	const inner = children.map((node) =>
		isCallout(node) ? `(${print(node)})` : typeof node === 'string' ? node.trim() : node.is,
	);
	return `${String(props['kind'])} [${title.join('')}] ${inner.join('').replace(/\s+/g, ' ').trim()}`;
}

describe.each(['md', 'mdx'] as const)('in .%s', (format) => {
	test('the five quotations of GitHub are callouts, in capitals or not', () => {
		const all = ['NOTE', 'TIP', 'IMPORTANT', 'WARNING', 'CAUTION', 'note', 'Warning'];
		expect(all.flatMap((word) => callouts(`> [!${word}]\n> a **b**\n> c`, format))).toEqual(
			['note', 'tip', 'warning', 'warning', 'warning', 'note', 'warning'].map(
				(kind) => `${kind} [] <p>a <strong>b</strong> c</p>`,
			),
		);
	});

	test('one of Obsidian may have a title, be folded, and hold all that a quotation may', () => {
		expect(callouts('> [!info]- Read `this` *first*\n> a', format)).toEqual([
			'note [Read <code>this</code> <em>first</em>] <p>a</p>',
		]);
		expect(callouts('> [!faq|wide]+ Only a title', format)).toEqual(['note [Only a title] ']);
		expect(callouts('> [!hint]\\\n> a\n>\n> - b', format)).toEqual([
			'tip [] <p>a</p><ul> <li>b</li> </ul>',
		]);
		expect(callouts('> [!bug] T\n>\n> a\n>\n> > [!tip]\n> > b', format)).toEqual([
			'warning [T] <p>a</p>(tip [] <p>b</p>)',
		]);
	});

	test('those of Docusaurus, VitePress and others have our kinds', () => {
		const names = ['info', 'caution', 'danger', 'important', 'success', 'NOTE', 'Tip'];
		expect(names.flatMap((name) => callouts(`:::${name}\na\n:::`, format))).toEqual([
			...['note [] <p>a</p>', 'warning [] <p>a</p>', 'warning [] <p>a</p>', 'warning [] <p>a</p>'],
			...['tip [] <p>a</p>', 'note [] <p>a</p>', 'tip [] <p>a</p>'],
		]);
	});

	test('a title stands in brackets, after the name, or in an attribute', () => {
		expect(
			[
				':::note[Read *this*]\na\n:::',
				':::note Read *this*\na\n:::',
				'::::caution  Read: *this*  \n:::tip b\nc\n:::\n::::',
				':::info{title="Read this"}\na\n:::',
				'1. x\n\n2. y',
				':::note 1. Read\na\n:::',
			].flatMap((source) => callouts(source, format)),
		).toEqual([
			'note [Read <em>this</em>] <p>a</p>',
			'note [Read <em>this</em>] <p>a</p>',
			'warning [Read: <em>this</em>] (tip [b] <p>c</p>)',
			'note [Read this] <p>a</p>',
			'note [1. Read] <p>a</p>',
		]);
	});

	test('a link in a title stands where it is written', () => {
		const { links } = readText(
			'Text.\n\n- x\n\n  :::note Read [this](./a.mdx)\n  a\n  :::',
			format,
		);
		expect(links).toEqual([{ href: './a.mdx', text: 'this', place: { line: 5, column: 16 } }]);
	});

	test('a title is given once', () => {
		const twice =
			':::note[A]{title="B"}\nx\n:::\n\n:::tip[A] B\nx\n:::\n\n:::tip {title="B"}\nx\n:::';
		expect(readText(twice, format).faults.map(({ message }) => message)).toMatchInlineSnapshot(`
			[
			  ""note" takes no "title" beside a title. Write it so: :::note[Title] … :::",
			  ""B" after "tip" would vanish. A title stands in brackets, other text on the next line: :::tip[Title] … :::",
			  ""{title="B"}" after "tip" would vanish. A title stands in brackets, other text on the next line: :::tip[Title] … :::",
			]
		`);
	});

	test('a quotation stays one', () => {
		expect(callouts('> a\n\n> [a]\n\n> !NOTE', format)).toEqual([]);
	});
});

test('a colon makes a directive only where brackets follow its name', () => {
	const text = 'minecraft:ui.button, foo:ui bar, x:term y, 10:ui, a:snippet, std:vec[0] och 12:30';
	for (const format of ['md', 'mdx'] as const) {
		const { plain, faults, references } = readText(text, format);
		expect({ plain, faults, references }).toEqual({ plain: text, faults: [], references: [] });
	}
	expect(readText('ログイン:ui[nav.logIn]を押す', 'mdx').references).toHaveLength(1);
	expect(
		readText('Press :ui nav.logIn, :term(a) or :kbd[x].', 'mdx').faults.map(
			({ severity, message }) => `${severity}: ${message}`,
		),
	).toMatchInlineSnapshot(`
		[
		  "hint: ":ui" is shown to readers as it stands. If it is to name something, write it so: :ui[nav.logIn]",
		  "hint: ":term" is shown to readers as it stands. If it is to name something, write it so: :term[password]",
		  "hint: ":kbd" is shown to readers as it stands. There is: note, tip, warning, choices, guide, ui, term, snippet, action.",
		]
	`);
});

test('components of other programs are told what to write instead', () => {
	const tags = [
		'<Callout type="warning">x</Callout>',
		'<Admonition type="tip" title="A">x</Admonition>',
		'<Aside>x</Aside>',
		'<Info>x</Info>',
		'<Alert severity="error">x</Alert>',
		'<Tabs>x</Tabs>',
		'<Steps>x</Steps>',
		'<Accordion>x</Accordion>',
		'<Tips>x</Tips>',
	];
	for (const format of ['md', 'mdx'] as const) {
		expect(
			tags.flatMap((tag) => readText(tag, format).faults.map(({ message }) => message)),
		).toEqual([
			'There is no component <Callout>. Write a line ":::warning", then the text, then a line ":::".',
			'There is no component <Admonition>. Write a line ":::tip", then the text, then a line ":::".',
			'There is no component <Aside>. Write a line ":::note", then the text, then a line ":::".',
			'There is no component <Info>. Write a line ":::note", then the text, then a line ":::".',
			'There is no component <Alert>. Write a line ":::warning", then the text, then a line ":::".',
			'There is no component <Tabs>. Write ":::choices" with a heading "####" for each of them.',
			'There is no component <Steps>. Steps are a list: "1. …", "2. …", with what belongs to them indented.',
			'There is no component <Accordion>. Write <details> and <summary>, or a heading.',
			'There is no component <Tips>. Did you mean "Tip"?',
		]);
	}
});
