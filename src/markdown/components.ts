import type { BlockContent, PhrasingContent, Root, RootContent } from 'mdast';
import type { Directives } from 'mdast-util-directive';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Node } from 'unist';
import { suggestion } from '../model/nearest.ts';
import type { Fault } from '../model/text.ts';
import { attributeFaults } from './attribute-faults.ts';
import { faultAt, useFaults } from './directive-faults.ts';
import { labelOf } from './directive.ts';
import { placeOf } from './nodes.ts';
import { insteadOfComponent } from './foreign-components.ts';
import { codeIn, declaredIn } from './article-code.ts';
import type { Part } from './part.ts';
import type { Vocabulary } from './vocabulary.ts';

type Component = MdxJsxFlowElement | MdxJsxTextElement;

interface Context {
	vocabulary: Vocabulary;
	faults: Fault[];
	/** Components that the text brings itself. */
	imported: ReadonlySet<string>;
}

/** Components become directives; HTML tags stay; what is neither stays too, and is a fault. */
export function normalizeComponent(node: Component, context: Context): Node {
	const { vocabulary, faults, imported } = context;
	const part = vocabulary.ofComponent(node.name ?? '');
	if (node.data?.fromHtml === true) {
		faults.push(...onlyInMdx(node, vocabulary));
		return node;
	}
	if (part === undefined) {
		faults.push(...tagFaults(node, imported, vocabulary));
		return node;
	}
	const before = faults.length;
	const directive = toDirective(node, part, readAttributes(node, part, faults));
	// What is missing may stand under a wrong attribute, which is a fault already.
	if (faults.length > before) return directive;
	const example = `<${part.component} ${part.label?.attribute ?? 'name'}="…" />`;
	const found = [...useFaults(directive, part, example), ...attributeFaults(directive, part)];
	faults.push(...found.map((fault) => faultAt(directive, fault)));
	return directive;
}

function tagFaults(
	node: Component,
	imported: ReadonlySet<string>,
	{ named, components }: Vocabulary,
): Fault[] {
	const tag = node.name ?? '';
	// HTML has a rule of its own; a part in small letters was meant to be one.
	if (/^\p{Ll}/u.test(tag) && !named(tag)) return [];
	// `<Tabs.Item>` is a part of what is imported.
	if (imported.has(tag.split('.', 1)[0] ?? '') || astroNames.has(tag)) return [];
	const instead = (named(tag) ? '' : insteadOfComponent(node)) || suggestion(tag, components);
	const message = `There is no component <${tag}>.${instead}`;
	return [{ rule: 'unknown-component', severity: 'error', message, place: placeOf(node) }];
}

/** Components that Astro gives to every article that holds code. */
const astroNames: ReadonlySet<string> = new Set(['Fragment']);

/** In an `.md` file there are none. */
function onlyInMdx(node: Component, vocabulary: Vocabulary): Fault[] {
	const tag = node.name ?? '';
	const part = vocabulary.ofComponent(tag) ?? vocabulary.named(tag);
	if (!part) return tagFaults(node, new Set(), vocabulary);
	const message = `<${part.component}> needs an .mdx file, and this is an .md file. Write ${part.example}, or rename the file.`;
	return [{ rule: 'unknown-component', severity: 'error', message, place: placeOf(node) }];
}

function readAttributes(node: Component, part: Part, faults: Fault[]): Record<string, string> {
	const label = part.label?.attribute;
	const known = [...new Set([...(label ? [label] : []), ...Object.keys(part.attributes.shape)])];
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

function toDirective(node: Component, part: Part, values: Record<string, string>): Directives {
	const { name, form } = part;
	const { [part.label?.attribute ?? '']: label, ...attributes } = values;
	const position = node.position && { position: node.position };
	const base = { name, attributes, data: { part }, ...position };
	const words: PhrasingContent[] = label ? [{ type: 'text', value: label, ...position }] : [];
	if (form !== 'containerDirective') return { ...base, type: form, children: words };
	const titled = words.length > 0 ? [labelOf(words, node.position)] : [];
	// An inline tag holds phrases, a block one blocks; both may stand in a container.
	return { ...base, type: form, children: [...titled, ...asBlocks(node)] as BlockContent[] };
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
