import { describe, expect, test } from 'vitest';
import { readText } from '../../helpers/read-text.ts';
import { withEdits } from '../../../src/model/fix.ts';

const faultsOf = (source: string) => readText(source, 'md').faults;

function found(source: string): string[] {
	return faultsOf(source).map(
		({ place, severity, rule, message }) => `${place.line} ${severity} ${rule}: ${message}`,
	);
}

function mended(source: string): string {
	return withEdits(
		source,
		faultsOf(source).flatMap(({ fix = [] }) => fix),
	);
}

const blanks = [
	'\u00A0',
	'\u2003',
	'\u2009',
	'\u200A',
	'\u202F',
	'\u205F',
	'\u3000',
	'\u200B',
	'\uFEFF',
];

describe('a blank that is none', () => {
	test.each(blanks)('is found after every sign, whichever it is (%j)', (blank) => {
		const code = `U+${blank.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
		for (const [source, wanted] of [
			[`## A\n\n##${blank}Heading`, '## A\n\n## Heading'],
			[`-${blank}One\n-${blank}Two`, '- One\n- Two'],
			[`* a\n\n  *${blank}One`, '* a\n\n  * One'],
			[`1.${blank}One`, '1. One'],
			[`1)${blank} One`, '1) One'],
			[`> x\n>${blank}y`, '> x\n> y'],
			[`x\n\n${blank}- One`, 'x\n\n - One'],
		] as const) {
			expect(found(source)).toContainEqual(expect.stringContaining(`false-blank`));
			expect(found(source).join()).toContain(code);
			expect(mended(source)).toBe(wanted);
			expect(found(mended(source))).toEqual([]);
		}
	});

	test('says what it is', () => {
		expect(found('##\u00A0A\n\n-\u2009B\n\n:::\u00A0note\n\n\u00A0\u00A0- C'))
			.toMatchInlineSnapshot(`
				[
				  "1 error false-blank: After "##" stands a no-break space (U+00A0) instead of a blank, so this is no heading. Write an ordinary blank.",
				  "3 warning false-blank: After "-" stands a thin space (U+2009) instead of a blank, so this is no list. Write an ordinary blank.",
				  "5 error false-blank: After ":::" stands a no-break space (U+00A0) instead of a blank, so this is no directive. Write the name next to it.",
				  "7 warning false-blank: This line is indented with a no-break space (U+00A0), which is no blank to Markdown. Indent it with ordinary blanks.",
				]
			`);
	});

	test('belongs where a writer wants a line unbroken', () => {
		const fine = [
			'10\u00A0000 kr, 5\u00A0% och `##\u00A0A`',
			'1.\u00A0januar lukker vi.',
			'3.\u00A0Mai 2026 öffnen wir.',
			'```\n##\u00A0A\n```',
			'Ja\u00A0: non.',
		];
		expect(fine.flatMap(found)).toEqual([]);
	});
});

test('a heading has a blank after its signs, whatever follows', () => {
	expect(found('##2. Steps\n\n###“A”\n\n##🎉 B\n\n##`c`\n\n＃＃ 見出し\n\n＃ 見出し\n\n##_D_'))
		.toMatchInlineSnapshot(`
		[
		  "1 error heading-space: A heading has a space after its signs: "## 2. Steps".",
		  "3 error heading-space: A heading has a space after its signs: "### “A”".",
		  "5 error heading-space: A heading has a space after its signs: "## 🎉 B".",
		  "7 error heading-space: A heading has a space after its signs: "## c".",
		  "9 error heading-space: "＃＃" is a wide sign, and makes no heading. Write "## 見出し".",
		  "11 error heading-space: "＃" is a wide sign, and makes no heading. Write "# 見出し".",
		  "13 error heading-space: A heading has a space after its signs: "## D".",
		]
	`);
	expect(mended('##2. Steps\n\n＃＃見出し')).toBe('## 2. Steps\n\n## 見出し');
	expect(found('##21# avslutar\n\n#tagg\n\n`##A`\n\n####### B')).toEqual([]);
});

describe('a list as a word processor makes it', () => {
	test('is found, and mended', () => {
		const pasted = [
			'Gör så här:\n• One\n• Two',
			'▪One\n\n▪Two',
			'\uF0B7\tOne',
			'·\u00A0\u00A0 One',
			'o\tOne',
			'– One\n– Two',
			'✓ One\n✓ Two',
			'-One\n-Two',
			'1.One\n2.Two',
			'1.) One\n2.) Two',
		];
		expect(pasted.flatMap(found)).toHaveLength(pasted.length);
		expect(found('Gör så här:\n• One\n• Two\n\n1.One')).toMatchInlineSnapshot(`
			[
			  "2 warning list-sign: "•" makes no list: readers see the sign, and lines that follow each other run into one. Begin each line with "- ".",
			  "5 warning list-sign: "1." makes no list: readers see the sign, and lines that follow each other run into one. Begin each line with "1. ".",
			]
		`);
		expect(pasted.map(mended).flatMap(found)).toEqual([]);
		expect(mended('• One\n• Two')).toBe('- One\n- Two');
		expect(mended('> 1.One\n> 2.Two')).toBe('> 1. One\n> 2. Two');
	});

	test('is not seen where it is none', () => {
		const fine = [
			'– Ja, säger hon.',
			'-5 grader',
			'2.x och 3.a',
			'1.maj är vi stängda.',
			'o utilizador',
			'`• a`',
			'A • B',
			'| a |\n| - |\n| • b |',
			'4.5 GB',
		];
		expect(fine.flatMap(found)).toEqual([]);
	});
});
