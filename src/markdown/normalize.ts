import type { Blockquote, Root } from 'mdast';
import type { Directives } from 'mdast-util-directive';
import type { Node, Parent, Point, Position } from 'unist';
import type { Fault } from '../model/text.ts';
import { importedNames, isComponent, normalizeComponent } from './components.ts';
import { isDirective, isLabel } from './directive.ts';
import { directiveFaults } from './directive-faults.ts';
import { withTitle } from './directive-title.ts';
import { isParent, sourceOf } from './nodes.ts';
import type { Format } from './parse.ts';
import { quotedCallout } from './quoted-callout.ts';
import { isOnlyColon, unknownDirective } from './unknown-directive.ts';
import { containerNamed, partNamed } from './vocabulary.ts';

/**
 * Make one form of many: a known component becomes the directive it stands for, as does a callout
 * that is written as elsewhere, and a directive nobody knows becomes the text it was (`kl:o` must not
 * vanish). Changes the tree in place.
 */
export function normalize(tree: Root, source: string, format: Format): Fault[] {
	const state: State = { source, format, faults: [], imported: importedNames(tree) };
	normalizeChildren(tree, state);
	return state.faults;
}

interface State {
	source: string;
	format: Format;
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
	if (node.type === 'blockquote') return [quotedCallout(node as Blockquote, state.source) ?? node];
	return [node];
}

function normalizeDirective(node: Directives, { source, format, faults }: State): Node[] {
	const name = node.type === 'containerDirective' ? containerNamed(node.name) : node.name;
	if (name === undefined || !isKnown(name, node, source)) {
		faults.push(...unknownDirective(node, source));
		return asText(node, source);
	}
	faults.push(...directiveFaults(node, source));
	if (node.type !== 'containerDirective' || name === 'choices') return [node];
	const callout: Node & { name: string } = { ...withTitle(node, source, format), name };
	return [callout];
}

function isKnown(name: string, node: Directives, source: string): boolean {
	return partNamed(name)?.form === node.type && !isOnlyColon(node, source);
}

/** The directive's own characters, with whatever it held in between. */
function asText(node: Directives, source: string): Node[] {
	if (node.type === 'textDirective')
		return [{ type: 'text', value: sourceOf(node, source), position: node.position } as Node];
	const raw = sourceOf(node, source);
	if (node.type === 'leafDirective') return [paragraph(raw, node.position)];
	const [opening = ''] = raw.split('\n', 1);
	const closing = /:{3,}\s*$/.exec(raw)?.[0] ?? '';
	const content = node.children.filter((child) => !isLabel(child));
	return [
		paragraph(opening, part(node.position, 0, opening.length)),
		...content,
		paragraph(
			closing.trim() || ':::',
			part(node.position, raw.length - closing.length, raw.length),
		),
	];
}

function paragraph(value: string, position: Position | undefined): Node {
	const children = [{ type: 'text', value, position }];
	return { type: 'paragraph', children, position } as Node;
}

/** What stands between two offsets of a node; places are told by where the whole begins. */
function part(whole: Position | undefined, from: number, to: number): Position | undefined {
	if (!whole) return undefined;
	const at = (offset: number): Point => ({
		...whole.start,
		offset: (whole.start.offset ?? 0) + offset,
	});
	return { start: at(from), end: at(to) };
}
