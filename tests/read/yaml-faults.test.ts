import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/read/yaml.ts';

/** Line, column and message of every fault. */
function faults(...texts: string[]): string[] {
	return texts.flatMap((text) =>
		readYaml(text, 'a.yaml').problems.map(
			({ line, column, message }) => `${line}:${column} ${message}`,
		),
	);
}

describe('YAML that cannot be read', () => {
	test('a quote or bracket that is never closed is named where it opens', () => {
		expect(
			faults(
				'title: "A\nb: c\n',
				"title: 'A\nb: c\n",
				'a: b\nkeys: [c, d\ne: f\n',
				'a: { b: c\n',
				'{ "a": { "b": "c }',
			),
		).toMatchInlineSnapshot(`
			[
			  "1:8 " is never closed. Add " where the value ends.",
			  "1:8 ' is never closed. Add ' where the value ends.",
			  "2:7 [ is never closed. Add ] where the value ends.",
			  "1:4 { is never closed. Add } where the value ends.",
			  "1:15 " is never closed. Add " where the value ends.",
			]
		`);
	});

	test('a colon is told apart: two of them, none, no space after it, a step too far in', () => {
		expect(
			faults(
				'title: Log in: how\n',
				'title: A\nMore of it\nb: c\n',
				'title:A\nb: c\n',
				'title: A\n  b: c\n',
			),
		).toMatchInlineSnapshot(`
			[
			  "1:8 A value with a colon in it must be in quotes: title: "Log in: how".",
			  "2:1 This line has no key. Write "key: value", or indent it by two spaces to go on with the line above.",
			  "1:1 After the colon stands a space: "title: A".",
			  "1:8 The next line begins further in. Begin all keys of a group in the same column.",
			]
		`);
	});

	test('other mistakes say what to do too', () => {
		expect(
			faults(
				"title: 'It's here'\n",
				'a:\n\t- b\n',
				'a: "C:\\data"\n',
				'a: @b\n',
				'a: `b`\n',
				'a: b\n---\nc: d\n',
				'{ "a": {, "b": 1 } }',
				'a: 1\na: 2\n',
			),
		).toMatchInlineSnapshot(`
			[
			  "1:12 More follows here than the value in quotes. Put all of it in quotes, with other quotes inside: "a 'b' c".",
			  "2:1 A tab stands here. Indent with spaces.",
			  "1:7 In double quotes a "\\" is no letter of its own. Use single quotes.",
			  "1:4 A value that begins with "@" must be in quotes.",
			  "1:4 A value that begins with "\`" must be in quotes.",
			  "2:1 A line "---" stands in the middle of the file. Remove it.",
			  "1:9 This line cannot be read (Unexpected , in flow map). Put the value in quotes, and check quotes, commas, brackets and indentation.",
			  "2:1 This key stands twice. Keep one of the two lines.",
			]
		`);
	});

	test('one mistake is one fault, and every line with one is named', () => {
		const json = '{ "a": "b" }\n"c": "d",\n"e": { "f": "g" },\n}\n';
		expect(faults(json)).toHaveLength(1);
		expect(faults('name: a\n  origin: b\nlocales: [\n')).toMatchInlineSnapshot(`
			[
			  "1:7 The next line begins further in. Begin all keys of a group in the same column.",
			  "3:10 [ is never closed. Add ] where the value ends.",
			]
		`);
	});
});

describe('YAML that would lose a part', () => {
	test('what follows "#" is a comment; one that is meant has a space', () => {
		expect(faults('title: Error #404 here\n', 'accent: #0b6b6f\n', 'theme: { accent: #0b6b6f }\n'))
			.toMatchInlineSnapshot(`
			[
			  "1:8 What follows "#" is a comment and would be lost. Put the value in quotes: "Error #404 here".",
			  "1:9 What follows "#" is a comment and would be lost. Put the value in quotes: "#0b6b6f".",
			  "1:8 What follows "#" is a comment, so { is never closed. Put the value in quotes, e.g. "#0b6b6f".",
			]
		`);
		expect(faults('order: 1 # first\ntitle: A#b\n# All of a line\n"c #d": "#e"\n')).toEqual([]);
	});

	test('words that begin with a sign of YAML are to be in quotes', () => {
		expect(faults('a: *bold*\n', 'a: !Important read\n', 'a: &b c\n')).toMatchInlineSnapshot(`
			[
			  "1:4 A value that begins with "*" must be in quotes.",
			  "1:4 A value that begins with "!" must be in quotes.",
			  "1:4 A value that begins with "&" must be in quotes.",
			]
		`);
	});

	test('an anchor that is used is no mistake', () => {
		expect(faults('da: &all { phone: "1" }\nsv: *all\n')).toEqual([]);
	});
});
