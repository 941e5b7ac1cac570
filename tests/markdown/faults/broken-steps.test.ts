import { describe, expect, test } from 'vitest';
import { readText } from '../../helpers/read-text.ts';
import { withEdits } from '../../../src/model/fix.ts';

function found(source: string): string[] {
	return readText(source, 'mdx').faults.map(
		({ place, rule, message }) => `${place.line}:${place.column} ${rule}: ${message}`,
	);
}

describe('what stands between two steps', () => {
	test.each([
		['a picture', '![Knapp](./a.png)'],
		['a paragraph', 'Then wait.'],
		['a callout', ':::note\nx\n:::'],
		['code', '```\nx\n```'],
		['a table', '| a | b |\n| - | - |\n| 1 | 2 |'],
		['a quotation', '> x'],
		['HTML', '<details><summary>x</summary></details>'],
		['a list', '- a\n- b'],
	])('%s without indentation breaks the list', (_, block) => {
		const message =
			'3:1 broken-steps: This breaks the list between step 1 and the next. Indent it by 3 blanks, so that it belongs to step 1.';
		expect(found(`1. A\n\n${block}\n\n2. B`)).toEqual([message]);
		expect(found(`1. A\n\n${block.replace(/^/gm, '   ')}\n\n2. B`)).toEqual([]);
	});

	test('the number of blanks is that of the step it follows', () => {
		expect(
			found('9. A\n10. B\n\n:::tip\nx\n:::\n\ny\n\n11. C\n\n> 1.  D\n>\n> ![x](a.png)\n>\n> 2.  E'),
		).toMatchInlineSnapshot(`
			[
			  "4:1 broken-steps: This breaks the list between step 10 and the next. Indent it by 4 blanks, so that it belongs to step 10.",
			  "14:3 broken-steps: This breaks the list between step 1 and the next. Indent it by 4 blanks, so that it belongs to step 1.",
			]
		`);
	});

	test('who writes 1. only means one list too', () => {
		expect(found('1. A\n\n![x](a.png)\n\n1. B\n\n![x](a.png)\n\n1. C')).toHaveLength(2);
	});

	test('two lists may follow each other, and one may begin where it likes', () => {
		const apart = [
			'1. A\n2. B\n\nThen, on the phone:\n\n1. C',
			'1. A\n\n## On the phone\n\n2. B',
			'1. A\n\n{/* apart */}\n\n2. B',
			'3. A\n4. B\n\nText.\n\n![x](a.png)',
			'1. A\n\nThen, on the phone:\n\n1. B',
		];
		expect(apart.flatMap(found)).toEqual([]);
	});

	test('pictures, callouts and code can be indented without a person', () => {
		const source = '1. A\n\n![x](a.png)\n\n:::note\nx\n\ny\n:::\n\n2. B\n';
		const [fault] = readText(source, 'mdx').faults;
		const mended = withEdits(source, fault?.fix ?? []);
		expect(mended).toBe('1. A\n\n   ![x](a.png)\n\n   :::note\n   x\n\n   y\n   :::\n\n2. B\n');
		expect(found(mended)).toEqual([]);
	});
});

test('a list below a step is indented as far as its text', () => {
	expect(found('1. A\n  - a\n2. B\n\nText.\n\n- C\n 1. c')).toMatchInlineSnapshot(`
		[
		  "2:3 broken-steps: This list is indented too little to belong to step 1. Indent it by 1 more blank.",
		  "8:2 broken-steps: This list is indented too little to belong to the line above. Indent it by 1 more blank.",
		]
	`);
	expect(found('1. A\n   - a\n2. B\n\nText.\n\n- C\n  1. c\n\n- [ ] D\n  - d')).toEqual([]);
});

test('an item that is indented too little stands beside the one above it', () => {
	expect(found('- A\n - a\n\nText.\n\n1. A\n  1. a\n  2. b\n2. B')).toMatchInlineSnapshot(`
		[
		  "2:2 broken-steps: This line is indented, but too little to stand below the one above. Indent it by 1 more blank, or not at all.",
		  "7:3 broken-steps: This line is indented, but too little to stand below the one above. Indent it by 1 more blank, or not at all.",
		]
	`);
	expect(found(' 9. A\n10. B\n\nText.\n\n1. A\n 2. B\n\nText.\n\n * A\n * B\n* C')).toEqual([]);
});

test('what four blanks make code of is named, in .md', () => {
	const source =
		'1. A\n\n       ![x](a.png)\n\nText.\n\n    :::note\n    x\n    :::\n\nText.\n\n    npm start\n';
	expect(readText(source, 'md').faults.map(({ place, message }) => `${place.line} ${message}`))
		.toMatchInlineSnapshot(`
		[
		  "3 "![x](a.png)" is shown as code, with its signs: it is indented by four blanks or more than the text it belongs to. Begin it in the same column as that text, or put \`\`\` around what is code.",
		  "7 ":::note" is shown as code, with its signs: it is indented by four blanks or more than the text it belongs to. Begin it in the same column as that text, or put \`\`\` around what is code.",
		]
	`);
});
