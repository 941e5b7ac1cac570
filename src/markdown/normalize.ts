import type { Root } from 'mdast';
import type { Directives } from 'mdast-util-directive';
import type { Node, Parent } from 'unist';
import type { Fault } from '../model/text.ts';
import { importedNames, isComponent, normalizeComponent } from './components.ts';
import { isDirective, isLabel } from './directive.ts';
import { directiveFaults, unknownDirective } from './directive-faults.ts';
import { isParent, sourceOf } from './nodes.ts';
import { partNamed } from './vocabulary.ts';

/**
 * Make one form of the two: a known component becomes the directive it stands for, and a directive
 * nobody knows becomes the text it was (`kl:o` must not vanish). Changes the tree in place.
 */
export function normalize(tree: Root, source: string): Fault[] {
	const state: State = { source, faults: [], imported: importedNames(tree) };
	normalizeChildren(tree, state);
	return state.faults;
}

interface State {
	source: string;
	faults: Fault[];
	/** Components that the text brings itself. */
	imported: ReadonlySet<string>;
}

function normalizeChildren(parent: Parent, state: State): void {
	parent.children = parent.children.flatMap((child): Node[] => {
		const replaced = normalizeNode(child, state);
		for (const node of replaced) if (isParent(node)) normalizeChildren(node, state);
		return replaced;
	});
}

function normalizeNode(node: Node, state: State): Node[] {
	if (isDirective(node)) return normalizeDirective(node, state);
	if (isComponent(node)) return [normalizeComponent(node, state.faults, state.imported)];
	return [node];
}

function normalizeDirective(node: Directives, { source, faults }: State): Node[] {
	if (partNamed(node.name)?.form === node.type) {
		faults.push(...directiveFaults(node, source));
		return [node];
	}
	faults.push(...unknownDirective(node));
	return asText(node, source);
}

/** The directive's own characters, with whatever it held in between. */
function asText(node: Directives, source: string): Node[] {
	if (node.type === 'textDirective')
		return [{ type: 'text', value: sourceOf(node, source), position: node.position } as Node];
	const raw = sourceOf(node, source);
	const opening = raw.split('\n', 1)[0] ?? '';
	const paragraph = (value: string): Node =>
		({ type: 'paragraph', children: [{ type: 'text', value }], position: node.position }) as Node;
	if (node.type === 'leafDirective') return [paragraph(raw)];
	const content = node.children.filter((child) => !isLabel(child));
	return [paragraph(opening), ...content, paragraph(/:{3,}\s*$/.exec(raw)?.[0].trim() ?? ':::')];
}
