import type { BlockContent, PhrasingContent, Root, RootContent } from 'mdast';
import type { Directives } from 'mdast-util-directive';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Node } from 'unist';
import { suggestion } from '../model/nearest.ts';
import type { Fault } from '../model/text.ts';
import { emptyChoices, nameless, noNumber } from './directive-faults.ts';
import { placeOf } from './nodes.ts';
import { insteadOfComponent } from './foreign-components.ts';
import { codeIn, declaredIn } from './article-code.ts';
import { componentNames, partNamed, partOfComponent, parts } from './vocabulary.ts';

type Component = MdxJsxFlowElement | MdxJsxTextElement;

/** Components become directives; HTML tags stay; what is neither stays too, and is a fault. */
export function normalizeComponent(
	node: Component,
	faults: Fault[],
	imported: ReadonlySet<string>,
): Node {
	const tag = node.name ?? '';
	const name = partOfComponent(tag);
	if (node.data?.fromHtml === true) {
		faults.push(...onlyInMdx(node));
		return node;
	}
	if (name === undefined) {
		faults.push(...tagFaults(node, imported));
		return node;
	}
	const before = faults.length;
	const directive = toDirective(
		node,
		name,
		readAttributes(node, parts[name]?.attributes ?? [], faults),
	);
	// A name under a wrong attribute is a fault already.
	const isNamed = faults.length > before;
	const messages = [
		emptyChoices(directive),
		isNamed ? undefined : nameless(directive, `<${tag} name="…" />`),
	];
	for (const message of messages) {
		if (message) faults.push({ ...message, severity: 'error', place: placeOf(node) });
	}
	return directive;
}

function tagFaults(node: Component, imported: ReadonlySet<string>): Fault[] {
	const tag = node.name ?? '';
	// HTML has a rule of its own; a part in small letters was meant to be one.
	if (/^\p{Ll}/u.test(tag) && !partNamed(tag)) return [];
	// `<Tabs.Item>` is a part of what is imported.
	if (imported.has(tag.split('.', 1)[0] ?? '') || astroNames.has(tag)) return [];
	const instead =
		(partNamed(tag) ? '' : insteadOfComponent(node)) || suggestion(tag, componentNames);
	const message = `There is no component <${tag}>.${instead}`;
	return [{ rule: 'unknown-component', severity: 'error', message, place: placeOf(node) }];
}

/** Components that Astro gives to every article that holds code. */
const astroNames: ReadonlySet<string> = new Set(['Fragment']);

/** In an `.md` file there are none. */
function onlyInMdx(node: Component): Fault[] {
	const tag = node.name ?? '';
	const part = parts[partOfComponent(tag) ?? ''] ?? partNamed(tag);
	if (!part) return tagFaults(node, new Set());
	const message = `<${part.component}> needs an .mdx file, and this is an .md file. Write ${part.example}, or rename the file.`;
	return [{ rule: 'unknown-component', severity: 'error', message, place: placeOf(node) }];
}

function readAttributes(
	node: Component,
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
			const message = noNumber(name, attribute.value);
			if (message) faults.push({ ...message, severity: 'error', place: placeOf(node) });
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
	node: Component,
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

function asBlocks(node: Component): RootContent[] {
	return node.type === 'mdxJsxFlowElement'
		? node.children
		: [{ type: 'paragraph', children: node.children }];
}

export function isComponent(node: Node): node is Component {
	return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Components that the code of an article brings itself. */
export function importedNames(tree: Root): ReadonlySet<string> {
	return declaredIn(codeIn(tree).filter(({ isModule }) => isModule));
}
