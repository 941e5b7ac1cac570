import { describe, expect, test } from 'vitest';
import type { Format } from '../../../src/markdown/parse.ts';
import { readText } from '../../helpers/read-text.ts';

function found(source: string, format: Format = 'md'): string[] {
	return readText(source, format).faults.map(({ rule, message }) => `${rule}: ${message}`);
}

test('a second front matter is named', () => {
	expect(found('---\ntitle: A\n---\n\n---\ntitle: B\nslug: b\n---\n\nText.'))
		.toMatchInlineSnapshot(`
		[
		  "second-front-matter: A second front matter stands here, and readers see it. Move what is right of it into the first, and remove the rest, with its lines "---".",
		]
	`);
	expect(found('---\ntitle: A\n---\n\n---\n\nText: a\n\n---\n')).toEqual([]);
});

test('links of wikis, and links with a blank or turned brackets, are named', () => {
	const links = [
		'[[Logga in]]',
		'[[konto/start#a|startsidan]]',
		'[[#rubrik]]',
		'![[bild.png]]',
		'![[anteckning]]',
		'[a] (https://tindra.example)',
		'[a] (./b.mdx)',
		'[a]\u00A0(b.mdx)',
		'(a)[./b.mdx]',
		'［a］（./b.mdx）',
	];
	expect(links.flatMap((link) => found(link))).toMatchInlineSnapshot(`
		[
		  "unfinished-link: "[[Logga in]]" is shown to readers as it stands. Write [Logga in](./file.mdx).",
		  "unfinished-link: "[[konto/start#a|startsidan]]" is shown to readers as it stands. Write [startsidan](./file.mdx).",
		  "unfinished-link: "[[#rubrik]]" is shown to readers as it stands. Write [rubrik](#rubrik).",
		  "unfinished-link: "![[bild.png]]" is shown to readers as it stands. Write ![What it shows](./bild.png).",
		  "unfinished-link: "![[anteckning]]" is shown to readers as it stands. Write ::snippet[name] for a text that is used often.",
		  "unfinished-link: Remove the space after "[a]", or it is not a link.",
		  "unfinished-link: Remove the space after "[a]", or it is not a link.",
		  "unfinished-link: Remove the space after "[a]", or it is not a link.",
		  "unfinished-link: "(a)[./b.mdx]" is shown to readers as it stands: the brackets are the other way round. Write [text](address).",
		  "unfinished-link: "［a］（./b.mdx）" has wide brackets, which make no link. Write [text](address).",
		]
	`);
	const fine = ['`[[a]]`', 'if [[ -f x ]]', 'a[[0]]', '[a] (or not)', 'x [1] (2)', '[[1]](./a.md)'];
	expect(fine.flatMap((text) => found(text))).toEqual([]);
});

test('signs of emphasis that readers would see are named', () => {
	const shown = [
		'** bold **',
		'**bold **text',
		'**“quoted”**text',
		'**「引用」**です',
		'*“quoted”*text',
		'~~ gone ~~',
		'==marked==',
		'%%hidden%%',
		'**never closed',
	];
	expect(shown.flatMap((text) => found(text))).toMatchInlineSnapshot(`
		[
		  "shown-emphasis: Readers see the signs of "** bold **". Write them next to the words: **bold**.",
		  "shown-emphasis: Readers see the signs of "**bold **". Write them next to the words: **bold**.",
		  "shown-emphasis: Readers see the signs of "**“quoted”**". Next to a letter they do not work around quotes and brackets: write <strong>“quoted”</strong>, or put a blank on the outside.",
		  "shown-emphasis: Readers see the signs of "**「引用」**". Next to a letter they do not work around quotes and brackets: write <strong>「引用」</strong>, or put a blank on the outside.",
		  "shown-emphasis: Readers see the signs of "*“quoted”*". Next to a letter they do not work around quotes and brackets: write <em>“quoted”</em>, or put a blank on the outside.",
		  "shown-emphasis: Readers see the signs of "~~ gone ~~". Write them next to the words: ~~gone~~.",
		  "shown-emphasis: Readers see the signs "==": there is no marked text here. Write **bold**, or remove them.",
		  "shown-emphasis: Readers see what stands between "%%". A comment is written <!-- so --> in an .md file, and {/* so */} in an .mdx file.",
		  "shown-emphasis: Readers see the signs of "**never closed": this bold text is never closed in its paragraph. Write ** where it ends.",
		]
	`);
	const fine = [
		'2 * 3 * 4, 2**3**4, a*b*c',
		'src/**/*.ts och **/a',
		'\\*\\*a\\*\\*',
		'`** a **`',
		'**a**b',
		'* Gäller inte alla.',
		'a == b == c',
		'5 %% av',
		'*#06#*',
		'__init__.py',
	];
	expect(fine.flatMap((text) => found(text))).toEqual([]);
});

test('a line that is bold all over is a heading perhaps', () => {
	expect(found('## A\n\n**How to**\n\nText.')).toEqual([
		'bold-heading: This line is bold all over, as a heading looks. If it is one, write "### How to": then it stands in the contents, and can be linked to.',
	]);
	const fine = ['**Viktigt!**\n\nText.', '**A** b\n\nText.', '- **A**\n\n  Text.', '**Last**'];
	expect(fine.flatMap((text) => found(text))).toEqual([]);
});

test('faces of chats are named', () => {
	expect(found(':smile: :+1: :white_check_mark:')).toHaveLength(3);
	expect(found('10:30:45, a:b:c, :log_level:, `:smile:`, kl. 8: öppet')).toEqual([]);
});

test('footnotes that readers would not see are named', () => {
	expect(found('a[^1] b[^2] c^[d]\n\n[^1]: A\n\n[^3]: C\n\n[^1]: D')).toMatchInlineSnapshot(`
		[
		  "footnote: There is no footnote [^2], so readers see its signs. Add a line "[^2]: …" below the text, or remove it.",
		  "footnote: "^[d]" is shown to readers as it stands. Write [^1], and below the text a line "[^1]: d".",
		  "footnote: Nothing leads to the footnote [^3], so readers do not see it. Write [^3] where it belongs, or remove it.",
		  "footnote: The footnote [^1] stands twice, and readers see the first only. Give this one another name.",
		]
	`);
	expect(found('a[^1] `[^2]` \\[^3] [^0-9]\n\n[^1]: A')).toEqual([]);
});

describe('words that were left to come back to', () => {
	test('are named', () => {
		expect(found('TODO: mer. FIXME, TBD och XXX\n\nLorem ipsum dolor')).toHaveLength(5);
	});

	test('are none in ordinary words, in masks, in code, and in a draft', () => {
		const fine = [
			'todo el mundo, Todo, mastodon, TODOS',
			'TODO EL DÍA',
			'070-XXX XX XX, XXX-123, XXXL',
			'`TODO`',
			'---\ntitle: A\nstatus: draft\n---\n\nTODO',
		];
		expect(fine.flatMap((text) => found(text))).toEqual([]);
	});
});

test('lower and higher signs are named', () => {
	expect(found('H~2~O, m^2^ och ~~bort~~')).toMatchInlineSnapshot(`
		[
		  "lower-and-higher: "~2~" is struck out. Write <sub>2</sub> for a lower sign, ~~2~~ to strike it out, or \\~ for the sign itself.",
		  "lower-and-higher: "^2^" is shown to readers as it stands. Write <sup>2</sup>.",
		]
	`);
	expect(found('~5 min, ~10 min, 2^3, ~/fil')).toEqual([]);
});

describe('what stands between < and >', () => {
	const texts = [
		'<NAME>',
		'<your name>',
		'<förnamn>',
		'<help@x.example>',
		'<https://x.example>',
		'5 <5 ms',
		'a <- b',
		'<3',
		'{% hint style="tip" %}',
	];

	test('and is no tag is told as what it is, in .mdx', () => {
		expect(texts.map((text) => found(text, 'mdx').join())).toMatchInlineSnapshot(`
			[
			  "unreadable-text: If readers should see <NAME>, write &lt;NAME&gt;.",
			  "unreadable-text: If readers should see <your name>, write &lt;your name&gt;.",
			  "unreadable-text: If readers should see <förnamn>, write &lt;förnamn&gt;.",
			  "unreadable-text: An .mdx file takes <help@x.example> for a component. Write the address without "<" and ">": help@x.example, or [help@x.example](mailto:help@x.example).",
			  "unreadable-text: An .mdx file takes <https://x.example> for a component. Write the address without "<" and ">": https://x.example.",
			  "unreadable-text: In an .mdx file a "<" begins a component, and "<5 ms" is not one. Write it as &lt;5 ms.",
			  "unreadable-text: In an .mdx file a "<" begins a component, and "<-" is not one. Write it as &lt;-.",
			  "unreadable-text: In an .mdx file a "<" begins a component, and "<3" is not one. Write it as &lt;3.",
			  "unreadable-text: "{% hint style="tip" %}" is for another program, and is shown to readers as it stands. Write a line ":::tip", then the text, then a line ":::".",
			]
		`);
	});

	test('and would vanish is named in .md', () => {
		expect(texts.flatMap((text) => found(text, 'md'))).toMatchInlineSnapshot(`
			[
			  "placeholder-tag: Readers see nothing of <NAME>: it is no HTML. Write &lt;NAME&gt; for the signs themselves.",
			  "placeholder-tag: Readers see nothing of <your name>: it is no HTML. Write &lt;your name&gt; for the signs themselves.",
			  "foreign-tag: "{% hint style="tip" %}" is for another program, and is shown to readers as it stands. Write a line ":::tip", then the text, then a line ":::".",
			]
		`);
	});

	test('may be HTML, a drawing or an element of its own', () => {
		const fine =
			'<kbd>A</kbd> <svg><foo></foo></svg> <x-y>a</x-y>\n\n<details><summary>a</summary>b</details>';
		expect([...found(fine), ...found(fine, 'mdx')]).toEqual([]);
	});
});
