import type { Finding } from '../../model/problem.ts';
import type { FootnoteDefinition, FootnoteReference } from 'mdast';
import { placeOf, walk } from '../nodes.ts';
import { isEscaped } from './edits.ts';
import type { TextFaultRule } from './rule.ts';
import { matchesInWords } from './words.ts';

/** Footnotes that are not there, that nobody is led to, or that stand twice. */
export const footnotes: TextFaultRule = {
	name: 'footnote',
	find({ tree, source }) {
		const notes: FootnoteDefinition[] = [];
		const used = new Set<string>();
		walk(tree, (node) => {
			if (node.type === 'footnoteDefinition') notes.push(node as FootnoteDefinition);
			if (node.type === 'footnoteReference') used.add((node as FootnoteReference).identifier);
		});
		const names = notes.map(({ identifier }) => identifier);
		return [
			...notes.flatMap((note, index) => ofNote(note, names.indexOf(note.identifier) < index, used)),
			...matchesInWords(tree, /\[\^(\d+|\p{L}[\p{L}\p{N}_]*)\]|\^\[[^\][]+\]/gu)
				.filter(({ place }) => !isEscaped(source, place.line, '[^'))
				.map(undefinedNote),
		];
	},
};

function ofNote(note: FootnoteDefinition, isSecond: boolean, used: ReadonlySet<string>): Finding[] {
	const place = placeOf(note);
	const name = `[^${note.label ?? note.identifier}]`;
	if (isSecond) {
		const message = `The footnote ${name} stands twice, and readers see the first only. Give this one another name.`;
		return [{ severity: 'error', message, place }];
	}
	if (used.has(note.identifier)) return [];
	const message = `Nothing leads to the footnote ${name}, so readers do not see it. Write ${name} where it belongs, or remove it.`;
	return [{ severity: 'warning', message, place }];
}

function undefinedNote({ match, place }: ReturnType<typeof matchesInWords>[number]): Finding {
	const [written, name] = match;
	const message =
		name === undefined
			? `"${written}" is shown to readers as it stands. Write [^1], and below the text a line "[^1]: ${written.slice(2, -1)}".`
			: `There is no footnote ${written}, so readers see its signs. Add a line "${written}: …" below the text, or remove it.`;
	return { severity: 'warning', message, place };
}
