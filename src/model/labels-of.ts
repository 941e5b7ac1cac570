import type { TextTree } from '../schema/labels.ts';

const flattened = new WeakMap<TextTree, Map<string, string>>();

/** The labels of one locale: dotted key → text. */
export function labelsOf(tree: TextTree): ReadonlyMap<string, string> {
	const labels = flattened.get(tree) ?? new Map(flatten(tree, ''));
	flattened.set(tree, labels);
	return labels;
}

function flatten(tree: TextTree, prefix: string): [string, string][] {
	return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
		typeof value === 'string' ? [[`${prefix}${key}`, value]] : flatten(value, `${prefix}${key}.`),
	);
}
