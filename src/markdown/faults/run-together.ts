import type { Finding } from '../../model/problem.ts';
import { isParent, placeOf } from '../nodes.ts';
import type { TextFaultRule } from './rule.ts';
import { paragraphsIn, type Paragraph } from './words.ts';

/** Lines that a writer sees below each other, and readers get as one. */
export const runTogether: TextFaultRule = {
	name: 'run-together',
	find: (text) =>
		paragraphsIn(text).flatMap((paragraph): Finding[] => {
			const message = messageFor(paragraph);
			const place = placeOf(paragraph.node);
			return message === undefined ? [] : [{ severity: 'hint', message, place }];
		}),
};

function messageFor({ node, lines: all }: Paragraph): string | undefined {
	// The words of a picture are not seen, and some break lines in HTML.
	if (all.some(({ raw }) => /<br\b/i.test(raw))) return undefined;
	if (isParent(node) && node.children.some(({ type }) => type === 'image')) return undefined;
	const lines = all.map(({ words }) => words.trim());
	const [first = ''] = lines;
	if (isSheet(lines)) {
		return `The tabs in "${short(first)}" are blanks to readers, and its lines run into one. Write a table: ${tableOf(first)}`;
	}
	if (!isLetterList(lines) && !isCard(lines) && !isAddress(lines)) return undefined;
	return `These ${lines.length} lines run into one for readers: "${short(lines.join(' '))}". End each but the last with a backslash, or write a list.`;
}

/** Rows of a spreadsheet. */
function isSheet(lines: readonly string[]): boolean {
	return lines.length > 1
		? lines.every((line) => line.includes('\t'))
		: (lines[0]?.match(/[^\t]\t/g)?.length ?? 0) > 1;
}

function tableOf(row: string): string {
	const cells = row.split(/\t+/).map((cell) => cell.trim());
	return `| ${cells.join(' | ')} |, and below it |${' --- |'.repeat(cells.length)}`;
}

/** `a) …`, `(1) …`, `① …` */
function isLetterList(lines: readonly string[]): boolean {
	return (
		lines.length > 1 && lines.every((line) => /^(\(?[a-h]\)|\(\d{1,2}\)|[①-⑳])\s*\S/u.test(line))
	);
}

/** `Phone: …`, `E-mail: …` */
function isCard(lines: readonly string[]): boolean {
	return (
		lines.length > 1 &&
		lines.every((line) => /^\p{Lu}[^.:!?]{0,24}: \S/u.test(line) && line.length < 70)
	);
}

/** Short lines that each begin with a capital or a number, as no sentence is broken. */
function isAddress(lines: readonly string[]): boolean {
	const all = lines.slice(0, -1);
	return (
		lines.length > 2 &&
		lines.every((line) => /^[\p{Lu}\d+(]/u.test(line) && line.split(/\s+/).length <= 6) &&
		all.every((line) => !/[.,;:!?–-]$/.test(line) || line.length <= 24)
	);
}

function short(words: string): string {
	return words.length > 60 ? `${words.slice(0, 57)}…` : words;
}
