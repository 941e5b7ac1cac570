import type { Finding } from '../../model/problem.ts';
import { editInLine } from './edits.ts';
import { isDate } from './numbered-line.ts';
import type { TextFaultRule } from './rule.ts';
import { linesOfParagraphs, type Line } from './words.ts';

/** Lists as a word processor makes them: bullets that are letters, and numbers glued to their words. */
export const listSign: TextFaultRule = {
	name: 'list-sign',
	find: (text) =>
		signs.flatMap((sign) =>
			runsOf(linesOfParagraphs(text), sign).map((run) => problem(run, sign, text.source)),
		),
};

interface ListSign {
	shape: RegExp;
	/** What the sign gives way to. */
	instead: string;
	/** How many lines in a row mean a list; one such line may be something else. */
	from: number;
}

const signs: readonly ListSign[] = [
	// Those of Word, its symbol font's too.
	{
		shape: /^[•▪▫●○◦‣⁃∙■□◆◇➢➤►▸❖\uF0B7\uF0A7\uF0D8\uF076\uF0FC]\s*(?=[^\s])/u,
		instead: '- ',
		from: 1,
	},
	{ shape: /^[·o](?:\t|\s{2,}|\u00A0)\s*(?=\S)/u, instead: '- ', from: 1 },
	{ shape: /^[·–—✓✔☑✅❌✗→➜]\s+(?=\S)/u, instead: '- ', from: 2 },
	{ shape: /^[-*+](?=\p{L})/u, instead: '- ', from: 2 },
	{ shape: /^(\d{1,3})[.)](?=\p{L}{2})/u, instead: '$1. ', from: 1 },
	{ shape: /^(\d{1,3})\.\)\s*(?=\S)/u, instead: '$1. ', from: 1 },
];

/** Lines that begin so, with at most an empty one between them. */
function runsOf(lines: readonly Line[], { shape, from }: ListSign): Line[][] {
	const runs: Line[][] = [];
	for (const line of lines) {
		const isOne = shape.test(line.signs) && inSource(shape).test(line.raw);
		if (!isOne || isDate(line.words)) continue;
		const run = runs.at(-1);
		const last = run?.at(-1)?.place.line ?? -Infinity;
		if (run && line.place.line - last <= 2) run.push(line);
		else runs.push([line]);
	}
	return runs.filter(({ length }) => length >= from);
}

function problem(run: readonly Line[], { shape, instead }: ListSign, source: string): Finding {
	const [first] = run;
	const written = (shape.exec(first?.signs ?? '')?.[0] ?? '').trim();
	const better = written.replace(/^\D.*$/u, '-').replace(/[.)]+$/u, '.');
	const message = `"${written}" makes no list: readers see the sign, and lines that follow each other run into one. Begin each line with "${better} ".`;
	const fix = run.flatMap(({ place }) => editInLine(source, place.line, inSource(shape), instead));
	return { severity: 'warning', message, place: first?.place ?? { line: 1, column: 1 }, fix };
}

/** Only where a line begins so in the file: a list may have emoji in its items. */
function inSource(shape: RegExp): RegExp {
	return new RegExp(shape.source.replace('^', '(?<=^[\\s>]*)'), 'u');
}
