import { describe, expect, test } from 'vitest';
import type { Format } from '../../src/markdown/parse.ts';
import { readText } from '../helpers/read-text.ts';

function faults(source: string, format: Format = 'mdx'): string[] {
	return readText(source, format).faults.map(
		({ place, severity, rule, message }) =>
			`${place.line}:${place.column} ${severity} ${rule}: ${message}`,
	);
}

describe.each(['md', 'mdx'] as const)('in .%s, what would be lost or shown as signs', (format) => {
	test('directives in one another with as many colons are one fault', () => {
		const inside = ':::choices\n#### A\n:::note\nx\n:::\n#### B\ny\n:::\n\nEnd.';
		expect(faults(inside, format)).toMatchInlineSnapshot(`
			[
			  "1:1 error nested-directive: The first ":::" closes "note" and "choices" around it. Give the outer one more colons: "::::choices" … "::::".",
			]
		`);
		expect(
			faults(inside.replace(':::choices', '::::choices').replace('y\n:::', 'y\n::::')),
		).toEqual([]);
		const inStep = ':::choices\n#### A\n1. x\n\n   :::note\n   y\n   :::\n:::';
		expect(faults(inStep, format)).toEqual([]);
	});

	test('an end with too few colons is no end', () => {
		expect(faults('::::note\nx\n:::\n\nText.', format)).toMatchInlineSnapshot(`
			[
			  "1:1 error unclosed-directive: "::::note" is never closed, so it takes all that follows. Add a line "::::" where it ends.",
			]
		`);
	});

	test('an end that closes nothing is found in the middle of a paragraph too', () => {
		expect(faults('Text\n:::\nmore\n\n- a\n  :::', format)).toMatchInlineSnapshot(`
			[
			  "2:1 error stray-directive-end: This ":::" closes nothing. One directive inside another: give the outer one more colons than the inner, "::::choices" … "::::".",
			  "6:1 error stray-directive-end: This ":::" closes nothing. One directive inside another: give the outer one more colons than the inner, "::::choices" … "::::".",
			]
		`);
		expect(faults('`:::` and ::: in a line, 12::: too', format)).toEqual([]);
	});

	test('a snippet in the middle of a line is shown as it stands', () => {
		expect(faults('See ::snippet[a] here, ::ui[nav.logIn] and ::snipet[b].', format))
			.toMatchInlineSnapshot(`
			[
			  "1:5 error unknown-directive: "::snippet[a]" stands on a line of its own, with empty lines around it.",
			  "1:24 error unknown-directive: "::ui[nav.logIn]" is written in another way: :ui[nav.logIn]",
			  "1:44 error unknown-directive: "::snipet[b]" stands on a line of its own, with empty lines around it.",
			]
		`);
		expect(faults('`::snippet[a]`, std::vector[0], a::b\n\n::snippet[a]', format)).toEqual([]);
	});

	test('a reference that names nothing says how to write it', () => {
		expect(faults('Press :ui[] or :term[ ].\n\n::snippet[]', format)).toMatchInlineSnapshot(`
			[
			  "1:7 error empty-reference: This "ui" names nothing. Write it so: :ui[nav.logIn]",
			  "1:16 error empty-reference: This "term" names nothing. Write it so: :term[password]",
			  "3:1 error empty-reference: This "snippet" names nothing. Write it so: ::snippet[spam-folder]",
			]
		`);
	});

	test('a count that is no number is named', () => {
		expect(faults(':ui[a]{count=many} :ui[a]{count} :ui[a]{count=0}', format))
			.toMatchInlineSnapshot(`
				[
				  "1:1 error unknown-attribute: "count": Expected a whole number such as 2, received "many".",
				  "1:20 error unknown-attribute: "count": Expected a whole number such as 2, received "".",
				]
			`);
	});

	test('a directive named like something of JavaScript is text', () => {
		expect(faults(':::constructor\nx\n:::\n\n:toString[x]', format).join()).not.toMatch(
			/undefined|error/,
		);
	});

	test('a heading without words, or without its space, is named', () => {
		expect(faults('##\n\nText\n\n##Too tight\n\n#1 and #hash', format)).toMatchInlineSnapshot(`
			[
			  "1:1 error empty-heading: This heading has no words. Write them after the signs, or remove the line.",
			  "5:1 error heading-space: A heading has a space after its signs: "## Too tight".",
			]
		`);
	});

	test('code that is never closed is named, in a list and a quotation too', () => {
		expect(faults('1. a\n\n   ```\n   b\n\n> ~~~\n> c\n\n```js\nd\n\n## E', format))
			.toMatchInlineSnapshot(`
			[
			  "3:4 error unclosed-code: This code is never closed, so it takes all that follows. Add a line of the same signs where it ends.",
			  "6:3 error unclosed-code: This code is never closed, so it takes all that follows. Add a line of the same signs where it ends.",
			  "9:1 error unclosed-code: This code is never closed, so it takes all that follows. Add a line of the same signs where it ends.",
			]
		`);
		const closed = '1. a\n\n   ```\n   b\n   ```\n\n> ~~~\n> c\n> ~~~\n\n````\n```\n````';
		expect(faults(closed, format)).toEqual([]);
	});

	test('a link that is none is named', () => {
		expect(faults('[a][b], [c] (./d.mdx), [e](two words.mdx)', format)).toMatchInlineSnapshot(`
			[
			  "1:1 error unfinished-link: "[a][b]" is shown as it stands: there is no line "[b]: ./file.mdx". Write [text](./file.mdx).",
			  "1:9 error unfinished-link: Remove the space after "[c]", or it is not a link.",
			  "1:26 error unfinished-link: A link here is shown as it stands. An address holds no blank: name the file without, or write [text](<./two words.mdx>).",
			]
		`);
		const fine = '[a][b], [c] (or not), list[0][1], `[d][e]`, [f](<two words.mdx>)\n\n[b]: ./b.mdx';
		expect(faults(fine, format)).toEqual([]);
	});

	test('a component in small letters is named', () => {
		expect(faults('<note>\n\nx\n\n</note>', format)).toEqual([
			expect.stringMatching(/^1:1 error unknown-component: .*\bNote\b/),
		]);
	});
});

describe('components', () => {
	test('that nobody knows are named in .md too; HTML in capitals and comments are not', () => {
		expect(faults('<Nott>\n\nx\n\n</Nott>', 'md')).toMatchInlineSnapshot(`
			[
			  "1:1 error unknown-component: There is no component <Nott>. Did you mean "Note"?",
			]
		`);
		expect(faults('<BR> <!-- <Nott> --> <b>x</b>', 'md')).toEqual([]);
	});

	test('are held to what directives are held to', () => {
		expect(
			faults('<Choices>\n\nx\n\n</Choices>\n\n<Ui>nav.logIn</Ui>\n\n<Ui name="a" count="x" />'),
		).toMatchInlineSnapshot(`
			[
			  "1:1 error empty-choices: "choices" holds no choice. Begin each with a heading, e.g. "#### On the phone", and its text below.",
			  "7:1 error empty-reference: This "ui" names nothing. Write it so: <Ui name="…" />",
			  "9:1 error unknown-attribute: "count": Expected a whole number such as 2, received "x".",
			]
		`);
	});
});

test('code that cannot be run is a fault where it stands', () => {
	expect([
		...faults('Text.\n\nexport const a = ;\n\n{a}'),
		...faults("import { A } form './a.ts';\n\n<A />"),
		...faults('---\ntitle: A\n---\n\nexport const a = 1;\nexport const a = 2;\n'),
	]).toMatchInlineSnapshot(`
		[
		  "3:18 error code-in-article: The code here cannot be run: Unexpected token.",
		  "1:1 error code-in-article: A paragraph that begins with "import" is read as code. Begin with another word, or a capital letter.",
		  "5:14 error code-in-article: The code here cannot be run: Duplicated export 'a'.",
		]
	`);
});

test('a heading of signs only has an address', () => {
	const { headings } = readText('## ???\n\n## ???\n\n## A', 'mdx');
	expect(headings.map(({ id }) => id)).toEqual(['section', 'section-1', 'a']);
});
