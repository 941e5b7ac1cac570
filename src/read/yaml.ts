import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { Place, Problem } from '../model/problem.ts';

/** A parsed YAML text that still knows where everything stood. */
export interface YamlFile {
	value: unknown;
	/** Where the value at a path stands; the nearest parent where it is absent. */
	placeOf: (path: readonly PropertyKey[]) => Place;
	problems: Problem[];
}

/** @param firstLine Line of the file on which the text begins, from 1. */
export function readYaml(text: string, file: string, firstLine = 1): YamlFile {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
	const place = (offset: number): Place => {
		const { line, col } = lines.linePos(offset);
		return { line: line + firstLine - 1, column: col };
	};
	const problems = document.errors.map((error): Problem => ({
		file,
		...place(error.pos[0]),
		rule: 'yaml',
		severity: 'error',
		message: explain(error.code, error.message),
	}));
	return {
		value: problems.length > 0 ? undefined : (document.toJS() as unknown),
		placeOf: (path) => place(offsetOf(document, path)),
		problems,
	};
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
	for (let length = path.length; length > 0; length--) {
		const parent: unknown =
			length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
		const key = path[length - 1];
		if (isMap(parent)) {
			const pair = parent.items.find(
				({ key: node }) => isScalar(node) && String(node.value) === String(key),
			);
			if (isScalar(pair?.key) && pair.key.range) return pair.key.range[0];
		}
		const node: unknown = document.getIn(path.slice(0, length), true);
		if (hasRange(node)) return node.range[0];
	}
	return 0;
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
	return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

/** The library's words for the commonest mistakes are a programmer's; these are not. */
function explain(code: string, message: string): string {
	switch (code) {
		case 'DUPLICATE_KEY':
			return 'This key stands twice. Keep one of the two lines.';
		case 'BLOCK_AS_IMPLICIT_KEY':
		case 'MULTILINE_IMPLICIT_KEY':
			return 'A value with a colon in it must be in quotes: title: "Log in: this is how".';
		case 'TAB_AS_INDENT':
			return 'A tab stands here. Indent with spaces.';
		case 'BAD_INDENT':
		case 'MISSING_CHAR':
		case 'UNEXPECTED_TOKEN':
			return `This line cannot be read (${message.replace(/\.$/, '')}). Put the value in quotes, and check quotes, brackets and indentation.`;
		default:
			return `${message.replace(/\.$/, '')}. Put the value in quotes, or check the indentation.`;
	}
}
