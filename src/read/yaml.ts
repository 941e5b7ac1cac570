import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { Place, Problem } from '../model/problem.ts';
import { sourceFaults } from './source-faults.ts';
import { yamlFaults } from './yaml-faults.ts';
import { yamlNotes } from './yaml-notes.ts';

/** A parsed YAML text that still knows where everything stood. */
export interface YamlFile {
	value: unknown;
	/** Where the value at a path stands; the nearest parent where it is absent. */
	placeOf: (path: readonly PropertyKey[]) => Place;
	/** What cannot be read. */
	problems: Problem[];
	/** What can, and is probably not meant. */
	notes: { problem: Problem; isKey: boolean }[];
}

/** @param begins Where in its file the text begins. */
export function readYaml(
	text: string,
	file: string,
	begins: { firstLine: number; offset: number } = { firstLine: 1, offset: 0 },
): YamlFile {
	const { firstLine } = begins;
	const lines = new LineCounter();
	const document = parseDocument(text, {
		lineCounter: lines,
		prettyErrors: false,
		// What it would print itself is no problem with a place.
		logLevel: 'error',
	});
	const place = (offset: number): Place => {
		const { line, col } = lines.linePos(offset);
		return { line: line + firstLine - 1, column: col };
	};
	const ofFile = sourceFaults(text).map(
		({ place: { line, column }, rule, severity, message }): Problem => ({
			...{ file, rule, severity, message },
			line: line + firstLine - 1,
			column,
		}),
	);
	const ofYaml = yamlFaults(document, text).map(({ offset, message }): Problem => ({
		file,
		...place(offset),
		rule: 'yaml',
		severity: 'error',
		message,
	}));
	const problems = ofFile.length > 0 ? ofFile : ofYaml;
	const notes = yamlNotes(document).map(({ offset, fix = [], isKey, ...note }) => {
		const edits = fix.map(({ from, to, text: words }) => ({
			file,
			from: from + begins.offset,
			to: to + begins.offset,
			text: words,
		}));
		const problem: Problem = { ...note, file, ...place(offset), severity: 'warning', fix: edits };
		return { problem, isKey };
	});
	return {
		value: problems.length > 0 ? undefined : (document.toJS() as unknown),
		placeOf: (path) => place(offsetOf(document, path)),
		problems,
		notes: problems.length > 0 ? [] : notes,
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
