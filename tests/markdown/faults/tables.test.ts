import { describe, expect, test } from 'vitest';
import { readText } from '../../helpers/read-text.ts';

function found(source: string): string[] {
	return readText(source, 'md').faults.map(
		({ place, severity, rule, message }) => `${place.line} ${severity} ${rule}: ${message}`,
	);
}

describe('a table', () => {
	test('loses no cell in silence', () => {
		expect(found('| a | b |\n| - | - |\n| 1 | 2 | 3 |\n| 1 |\n| 1 | 2 | |\n| `x|y` | 2 |'))
			.toMatchInlineSnapshot(`
			[
			  "3 error lost-cell: This row has 3 cells and its table 2 columns, so "3" is lost. Add a column to the first two lines, or write \\| where a "|" belongs to the words.",
			  "6 error lost-cell: This row has 3 cells and its table 2 columns, so "2" is lost. Add a column to the first two lines, or write \\| where a "|" belongs to the words.",
			]
		`);
	});

	test('has a line of hyphens with as many columns, and no empty line', () => {
		const broken = [
			'| a | b |\n| 1 | 2 |',
			'| a | b |\n| - |\n| 1 | 2 |',
			'a | b\n-|-|-\n1 | 2',
			'| a | b |\n|—|—|\n| 1 | 2 |',
			'| a | b |\n| - | - |\n\n| 1 | 2 |',
			'| a | b |\n---------\n| 1 | 2 |',
			'| a | b |\n\n| - | - |\n\n| 1 | 2 |',
		];
		expect(broken.map(found)).toMatchInlineSnapshot(`
			[
			  [
			    "1 error broken-table: Readers see this line with its "|": a table has a line of dashes below its first. Write "| --- | --- |" there.",
			  ],
			  [
			    "2 error broken-table: Below the first line of a table stands a line of hyphens for each column, and it has 1 columns, and the line above 2: readers see its signs. Write "| --- | --- |".",
			  ],
			  [
			    "2 error broken-table: Below the first line of a table stands a line of hyphens for each column, and it has 3 columns, and the line above 2: readers see its signs. Write "| --- | --- |".",
			  ],
			  [
			    "2 error broken-table: Below the first line of a table stands a line of hyphens for each column, and these are no hyphens: readers see its signs. Write "| --- | --- |".",
			  ],
			  [
			    "4 error broken-table: The empty line above ends the table, so readers see the signs of this row. Remove it, or write a line of dashes below this one, if another table begins here.",
			  ],
			  [
			    "1 error broken-table: Readers see this line with its "|": a table has a line of dashes below its first. Write "| --- | --- |" there.",
			    "3 error broken-table: Readers see this line with its "|": a table has a line of dashes below its first. Write "| --- | --- |" there.",
			  ],
			  [
			    "1 error broken-table: Readers see this line with its "|": a table has a line of dashes below its first. Write "| --- | --- |" there.",
			    "3 error broken-table: Below the first line of a table stands a line of hyphens for each column, and it has 2 columns, and the line above 2: readers see its signs. Write "| --- | --- |".",
			    "5 error broken-table: Readers see this line with its "|": a table has a line of dashes below its first. Write "| --- | --- |" there.",
			  ],
			]
		`);
	});

	test('ends with an empty line', () => {
		expect(found('| a | b |\n| - | - |\n| 1 | 2 |\nText.')).toMatchInlineSnapshot(`
			[
			  "4 warning lost-cell: "Text." becomes a row of the table above. Put an empty line before it.",
			]
		`);
	});

	test('is one where it is right, and other lines with "|" are words', () => {
		const fine = [
			'Text\n| a | b |\n| - | - |\n| 1 | 2\\|3 |',
			'a | b\n--|--\n1 | 2',
			'Wi-Fi | Bredband',
			'`| a | b |`\n\n```\n| a | b |\n```',
			'Wi-Fi | Bredband\n---',
		];
		expect(fine.flatMap(found)).toEqual([]);
	});
});

describe('lines that run into one', () => {
	test('are those of an address, a card, a list of letters, and a spreadsheet', () => {
		const lines = [
			'Tindra AB\nBox 123\n111 22 Stockholm',
			'Telefon: 020-123 45 67\nE-post: hjalp@tindra.example',
			'a) Öppna appen\nb) Logga in',
			'Plan\tPris\nBas\t99 kr',
		];
		expect(lines.map(found)).toMatchInlineSnapshot(`
			[
			  [
			    "1 hint run-together: These 3 lines run into one for readers: "Tindra AB Box 123 111 22 Stockholm". End each but the last with a backslash, or write a list.",
			  ],
			  [
			    "1 hint run-together: These 2 lines run into one for readers: "Telefon: 020-123 45 67 E-post: hjalp@tindra.example". End each but the last with a backslash, or write a list.",
			  ],
			  [
			    "1 hint run-together: These 2 lines run into one for readers: "a) Öppna appen b) Logga in". End each but the last with a backslash, or write a list.",
			  ],
			  [
			    "1 hint run-together: The tabs in "Plan	Pris" are blanks to readers, and its lines run into one. Write a table: | Plan | Pris |, and below it | --- | --- |",
			  ],
			]
		`);
	});

	test('are not those of a sentence', () => {
		const fine = [
			'Det här är en mening som är bruten\ndär raden tog slut, som\nI andra program.',
			'Tindra AB\\\nBox 123\\\n111 22 Stockholm',
			'Tindra AB  \nBox 123  \n111 22 Stockholm',
			'- Tindra AB\n- Box 123\n- 111 22 Stockholm',
			'Obs: det här gäller\nbara dig.',
			'![A](./a.png)\n![B](./b.png)\n![C](./c.png)',
		];
		expect(fine.flatMap(found)).toEqual([]);
	});
});
