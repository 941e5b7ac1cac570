import type { Root } from 'mdast';
import type { Directives } from 'mdast-util-directive';
import type { Node, Parent } from 'unist';
import type { Fault } from '../model/text.ts';
import { importedNames, isComponent, normalizeComponent } from './components.ts';
import { isDirective, isLabel } from './directive.ts';
import { directiveFaults, unknownDirective } from './directive-faults.ts';
import { isParent, placeOf, plainText, sourceOf } from './nodes.ts';
import { parts } from './vocabulary.ts';

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
	if (isStrayEnd(node)) {
		state.faults.push({
			rule: 'stray-directive-end',
			severity: 'error',
			message:
				'This ":::" closes nothing. One directive inside another: give the outer one more colons than the inner, "::::choices" … "::::".',
			place: placeOf(node),
		});
	}
	const spaced = spacedName(node);
	if (spaced !== undefined) {
		state.faults.push({
			rule: 'unknown-directive',
			severity: 'error',
			message: `Write it without the space: ":::${spaced}".`,
			place: placeOf(node),
		});
	}
	if (isDirective(node)) return normalizeDirective(node, state);
	if (isComponent(node)) return [normalizeComponent(node, state.faults, state.imported)];
	return [node];
}

function normalizeDirective(node: Directives, { source, faults }: State): Node[] {
	const part = Object.hasOwn(parts, node.name) ? parts[node.name] : undefined;
	if (part?.form === node.type) {
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

/** A line of colons that no directive took as its end. */
function isStrayEnd(node: Node): boolean {
	return node.type === 'paragraph' && /^:{3,}$/.test(plainText(node).trim());
}

/** `::: note`, as other generators write it: the name of a part of ours that is taken for text. */
function spacedName(node: Node): string | undefined {
	if (node.type !== 'paragraph') return undefined;
	const name = /^:{3,}[ \t]+([\w-]+)/.exec(plainText(node))?.[1];
	return name !== undefined && Object.hasOwn(parts, name) ? name : undefined;
}
