import { isScalar, visit, type Document, type Scalar } from 'yaml';
import type { TextEdit } from '../model/problem.ts';
import { invisibleSigns, madeVisible, named } from '../model/signs.ts';

/** What of a YAML text can be read, and is probably not meant; the place counted in characters. */
export interface YamlNote {
	rule: 'invisible-sign' | 'smart-quotes';
	offset: number;
	message: string;
	fix?: TextEdit[];
	/** About a key: one that nobody knows is a fault already. */
	isKey: boolean;
}

export function yamlNotes(document: Document): YamlNote[] {
	const notes: YamlNote[] = [];
	visit(document, (key, node) => {
		if (!isScalar(node) || typeof node.value !== 'string') return;
		const note = invisible(node, node.value) ?? quoted(node, node.value);
		if (note) notes.push({ ...note, isKey: key === 'key' });
	});
	return notes;
}

type Note = Omit<YamlNote, 'isKey'> | undefined;

function invisible(node: Scalar, value: string): Note {
	const signs = invisibleSigns(value);
	if (signs.length === 0) return undefined;
	const message = `"${madeVisible(value, signs)}" holds ${named(signs)}, which nobody can see. Write it again.`;
	return { rule: 'invisible-sign', offset: node.range?.[0] ?? 0, message };
}

/** `“Log in”`: a word processor's quotes are letters to YAML, and readers would see them. */
function quoted({ type, range }: Scalar, value: string): Note {
	const inner = /^[“”„«»‘’‚「『]([^“”„«»‘‚「」『』]+)[“”»«’‘」』]$/u.exec(value)?.[1];
	if (inner === undefined || type !== 'PLAIN' || !range) return undefined;
	const [from, to] = range;
	const text = JSON.stringify(inner);
	const message = `Readers see the quotes of ${value}. Write ${text}, whose quotes are not shown; or "${value}", if they should be.`;
	return { rule: 'smart-quotes', offset: from, message, fix: [{ from, to, text }] };
}
