import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { Place, Problem } from '../model/problem.ts';
import { sourceFaults } from './source-faults.ts';
import { yamlFaults } from './yaml-faults.ts';

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
	const ofFile = sourceFaults(text).map((fault): Problem => ({
		file,
		...fault,
		line: fault.line + firstLine - 1,
		severity: 'error',
	}));
	const ofYaml = yamlFaults(document, text).map(({ offset, message }): Problem => ({
		file,
		...place(offset),
		rule: 'yaml',
		severity: 'error',
		message,
	}));
	const problems = ofFile.length > 0 ? ofFile : ofYaml;
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
