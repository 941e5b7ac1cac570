import type { BlockContent, PhrasingContent, Root, RootContent } from 'mdast';
import type {
	ContainerDirective,
	Directives,
	LeafDirective,
	TextDirective,
} from 'mdast-util-directive';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Node, Parent } from 'unist';
import { suggestion, nearest } from '../model/nearest.ts';
import type { Fault } from '../model/text.ts';
import { isParent, placeOf, plainText, sourceOf } from './nodes.ts';
import { componentNames, forbiddenTags, partNames, partOfComponent, parts } from './vocabulary.ts';

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

/** Names in `import A, { B as C } from …` and `export const D = …`: an article with code has its own. */
function importedNames(tree: Root): ReadonlySet<string> {
	const code = tree.children.flatMap((node) =>
		node.type === 'mdxjsEsm' && 'value' in node ? [String(node.value)] : [],
	);
	return new Set(code.join('\n').match(/\p{Lu}[\p{L}\d]*/gu) ?? []);
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
	if (isDirective(node)) return normalizeDirective(node, state);
	if (isComponent(node)) return [normalizeComponent(node, state)];
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

/** Faults of a directive that is known: left open, empty, or with an attribute it does not take. */
function directiveFaults(node: Directives, source: string): Fault[] {
	const part = parts[node.name];
	const faults: Fault[] = [];
	const place = placeOf(node);
	if (node.type === 'containerDirective' && !/\n[ \t>]*:{3,}\s*$/.test(sourceOf(node, source))) {
		faults.push({
			rule: 'unclosed-directive',
			severity: 'error',
			message: `":::${node.name}" is never closed, so it takes all that follows. Add a line ":::" where it ends.`,
			place,
		});
	}
	const trailing = node.type === 'textDirective' ? '' : textAfterName(sourceOf(node, source));
	if (trailing !== '') {
		faults.push({
			rule: 'text-after-directive',
			severity: 'error',
			message: `"${trailing}" after "${node.name}" would vanish. A title stands in brackets, other text on the next line: ${part?.example ?? ''}`,
			place,
		});
	}
	if (node.name === 'choices' && !node.children.some(({ type }) => type === 'heading')) {
		faults.push({
			rule: 'empty-choices',
			severity: 'error',
			message:
				'":::choices" holds no choice. Begin each with a heading, e.g. "#### On the phone", and its text below.',
			place,
		});
	}
	for (const name of Object.keys(node.attributes ?? {})) {
		if (part?.directiveAttributes.includes(name)) continue;
		faults.push({
			rule: 'unknown-attribute',
			severity: 'error',
			message: `"${node.name}" takes no "${name}". Write it so: ${part?.example ?? ''}`,
			place,
		});
	}
	return faults;
}

/** What stands on a directive's first line after its name, label and attributes. */
function textAfterName(raw: string): string {
	const line = raw.split(/\r?\n/, 1)[0] ?? '';
	return line.replace(/^:{2,}[\w-]+(\[.*\])?(\{.*\})?/, '').trim();
}

function unknownDirective(node: Directives): Fault[] {
	const place = placeOf(node);
	const part = parts[node.name];
	if (part && (node.type !== 'textDirective' || node.children.length > 0)) {
		return [
			{
				rule: 'unknown-directive',
				severity: 'error',
				message: `"${node.name}" is written in another way: ${part.example}`,
				place,
			},
		];
	}
	// `12:30` and `kl:o` are text that happens to hold a colon: no label, no thought of a directive.
	if (node.type === 'textDirective' && node.children.length === 0) return [];
	const near = nearest(node.name, partNames);
	const colons = { containerDirective: ':::', leafDirective: '::', textDirective: ':' }[node.type];
	return [
		near === undefined
			? {
					rule: 'unknown-directive',
					severity: 'hint',
					message: `"${colons}${node.name}" is shown to readers as it stands. There is: ${partNames.join(', ')}.`,
					place,
				}
			: {
					rule: 'unknown-directive',
					severity: 'error',
					message: `There is no "${colons}${node.name}". Did you mean "${near}"? Write it so: ${parts[near]?.example ?? ''}`,
					place,
				},
	];
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

/** Components become directives; HTML tags stay; what is neither stays too, and is a fault. */
function normalizeComponent(
	node: MdxJsxFlowElement | MdxJsxTextElement,
	{ faults, imported }: State,
): Node {
	const tag = node.name ?? '';
	const name = partOfComponent(tag);
	if (name === undefined) {
		faults.push(...tagFaults(node, imported));
		return node;
	}
	const attributes = readAttributes(node, parts[name]?.attributes ?? [], faults);
	return toDirective(node, name, attributes);
}

function tagFaults(
	node: MdxJsxFlowElement | MdxJsxTextElement,
	imported: ReadonlySet<string>,
): Fault[] {
	const tag = node.name ?? '';
	// `<>…</>` and plain HTML are fine.
	if (tag === '' || (/^[a-z]/.test(tag) && !forbiddenTags.has(tag))) return [];
	if (imported.has(tag)) return [];
	const message = forbiddenTags.has(tag)
		? `<${tag}> may not stand in an article: it would load or run something in the reader's browser. Remove it.`
		: `There is no component <${tag}>.${suggestion(tag, componentNames)}`;
	return [{ rule: 'unknown-component', severity: 'error', message, place: placeOf(node) }];
}

function readAttributes(
	node: MdxJsxFlowElement | MdxJsxTextElement,
	known: readonly string[],
	faults: Fault[],
): Record<string, string> {
	const values: Record<string, string> = {};
	for (const attribute of node.attributes) {
		const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '…';
		if (
			attribute.type === 'mdxJsxAttribute' &&
			known.includes(name) &&
			typeof attribute.value === 'string'
		) {
			values[name] = attribute.value;
			continue;
		}
		faults.push({
			rule: 'unknown-attribute',
			severity: 'error',
			message: known.includes(name)
				? `Write the value of "${name}" in quotes: <${node.name ?? ''} ${name}="…">.`
				: `<${node.name ?? ''}> takes no "${name}".${known.length === 0 ? ' It takes none at all.' : suggestion(name, known)}`,
			place: placeOf(attribute.position ? attribute : node),
		});
	}
	return values;
}

function toDirective(
	node: MdxJsxFlowElement | MdxJsxTextElement,
	name: string,
	attributes: Record<string, string>,
): Directives {
	const form = parts[name]?.form;
	const position = node.position;
	const base = { name, attributes: {}, ...(position && { position }) };
	const label = attributes['title'] ?? attributes['name'];
	const labelText: PhrasingContent[] =
		label === undefined ? [] : [{ type: 'text', value: label, ...(position && { position }) }];
	if (form === 'containerDirective') {
		const titled: RootContent[] =
			labelText.length > 0
				? [{ type: 'paragraph', data: { directiveLabel: true }, children: labelText }]
				: [];
		// An inline tag holds phrases, a block one blocks; both may stand in a callout.
		return { ...base, type: form, children: [...titled, ...asBlocks(node)] as BlockContent[] };
	}
	const count = attributes['count'];
	const leaf = { ...base, children: labelText, attributes: count === undefined ? {} : { count } };
	return form === 'leafDirective'
		? { ...leaf, type: 'leafDirective' }
		: { ...leaf, type: 'textDirective' };
}

function asBlocks(node: MdxJsxFlowElement | MdxJsxTextElement): RootContent[] {
	return node.type === 'mdxJsxFlowElement'
		? node.children
		: [{ type: 'paragraph', children: node.children }];
}

/** A line of colons that no directive took as its end. */
function isStrayEnd(node: Node): boolean {
	return node.type === 'paragraph' && /^:{3,}$/.test(plainText(node).trim());
}

/** The title of a container, `:::note[this]`. */
export function isLabel(node: Node): boolean {
	return (
		node.type === 'paragraph' &&
		(node.data as { directiveLabel?: boolean } | undefined)?.directiveLabel === true
	);
}

export function isDirective(
	node: Node,
): node is ContainerDirective | LeafDirective | TextDirective {
	return (
		node.type === 'containerDirective' ||
		node.type === 'leafDirective' ||
		node.type === 'textDirective'
	);
}

function isComponent(node: Node): node is MdxJsxFlowElement | MdxJsxTextElement {
	return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** What a `:ui`, `:term` or `::snippet` names. */
export function referenceName(node: Node): string {
	return plainText(node).trim();
}
