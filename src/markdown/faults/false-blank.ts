import type { Finding } from '../../model/problem.ts';
import { invisibles, named, otherBlanks } from '../../model/signs.ts';
import { editInLine } from './edits.ts';
import { isDate } from './numbered-line.ts';
import type { TextFaultRule } from './rule.ts';
import { linesOfParagraphs, type Line } from './words.ts';

/** What looks like a blank after `##`, `-` or `1.`, or before them, and leaves them signs among words. */
export const falseBlank: TextFaultRule = {
	name: 'false-blank',
	find: (text) =>
		linesOfParagraphs(text).flatMap((line): Finding[] => {
			const found = afterItsSign(line) ?? beforeItsSign(line) ?? afterQuotation(line);
			if (!found) return [];
			const { shape, instead, ...fault } = found;
			return [
				{
					...fault,
					place: line.place,
					fix: editInLine(text.source, line.place.line, shape, instead),
				},
			];
		}),
};

/** A fault, the shape of what is wrong in the line, and what that gives way to. */
type FalseBlank = Pick<Finding, 'severity' | 'message'> & { shape: RegExp; instead: string };

const blank = `[${otherBlanks}${invisibles}]`;
const blanks = `${blank}[ \\t${otherBlanks}${invisibles}]*`;
const sign = '#{1,6}|[-*+]|\\d{1,9}[.)]|:{3,}';
const afterSign = new RegExp(`(?<=^[\\s>]*)(${sign})(${blanks})(?=\\S)`, 'u');
const beforeSign = new RegExp(
	`(?<=^[\\s>]*)(${blanks})(?=(?:${sign})[ \\t]|!\\[|\\||:{3,}\\p{L})`,
	'u',
);
const inQuotation = new RegExp(`(?<=^[\\s>]*)>(${blanks})`, 'u');

function afterItsSign({ signs, words, raw }: Line): FalseBlank | undefined {
	const [, before = '', found = ''] = afterSign.exec(raw) ?? [];
	if (before === '' || !signs.trimStart().startsWith(before)) return undefined;
	if (/^\d/.test(before) && isDate(words)) return undefined;
	const isDirective = before.startsWith(':');
	const isOwn = isDirective || before.startsWith('#');
	return {
		severity: isOwn ? 'error' : 'warning',
		message: `After "${before}" stands ${nameOf(found)} instead of a blank, so this is no ${makesWhat(before)}. Write ${isDirective ? 'the name next to it' : 'an ordinary blank'}.`,
		shape: afterSign,
		instead: isDirective ? '$1' : '$1 ',
	};
}

function beforeItsSign({ signs, raw }: Line): FalseBlank | undefined {
	const [, found = ''] = beforeSign.exec(raw) ?? [];
	if (found === '' || signs.startsWith('\uFFFC')) return undefined;
	return {
		severity: 'warning',
		message: `This line is indented with ${nameOf(found)}, which is no blank to Markdown. Indent it with ordinary blanks.`,
		shape: beforeSign,
		instead: ' '.repeat(found.length),
	};
}

/** This one is a quotation all the same, that begins with a gap. */
function afterQuotation({ raw }: Line): FalseBlank | undefined {
	const [, found = ''] = inQuotation.exec(raw) ?? [];
	if (found === '') return undefined;
	return {
		severity: 'warning',
		message: `After ">" stands ${nameOf(found)} instead of a blank. Write an ordinary blank.`,
		shape: inQuotation,
		instead: '> ',
	};
}

function nameOf(found: string): string {
	return named([...found].filter((one) => !/[ \t]/.test(one)));
}

function makesWhat(before: string): string {
	if (before.startsWith('#')) return 'heading';
	if (before.startsWith(':')) return 'directive';
	return 'list';
}
