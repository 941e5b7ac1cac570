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
import type { Part } from './part.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Make one form of many: a known component becomes the directive it stands for, as does a callout
 * that is written as elsewhere, and a directive nobody knows becomes the text it was (`kl:o` must not
 * vanish). Changes the tree in place.
 */
export function normalize(
	tree: Root,
	source: string,
	format: Format,
	vocabulary: Vocabulary,
): Fault[] {
	const imported = importedNames(tree);
	const state: State = { source, format, vocabulary, faults: [], imported };
	normalizeChildren(tree, state);
	return state.faults;
}

interface State {
	source: string;
	format: Format;
	vocabulary: Vocabulary;
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
	if (isComponent(node)) return [normalizeComponent(node, state)];
	if (node.type !== 'blockquote') return [node];
	const callout = quotedCallout(node as Blockquote, state.source);
	const part = callout && state.vocabulary.container(callout.name);
	return [part ? asPart(callout, part) : node];
}

function normalizeDirective(node: Directives, state: State): Node[] {
	const { source, vocabulary, faults } = state;
	const part =
		node.type === 'containerDirective'
			? vocabulary.container(node.name)
			: vocabulary.named(node.name);
	if (part?.form !== node.type || isOnlyColon(node, source)) {
		faults.push(...unknownDirective(node, source, vocabulary));
		return asText(node, source);
	}
	faults.push(...directiveFaults(node, part, source, vocabulary));
	const used = asPart(node, part);
	return used.type === 'containerDirective' && part.label
		? [withTitle(used, part.label.attribute, state)]
		: [used];
}

/** A directive that knows its part, by the part's own name. */
function asPart<T extends Directives>(node: T, part: Part): T {
	return { ...node, name: part.name, data: { ...node.data, part } };
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
