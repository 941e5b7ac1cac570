import type { Directives } from 'mdast-util-directive';
import type { Fault } from '../model/text.ts';
import { calloutKind } from './callouts.ts';
import { isLabel, referenceName } from './directive.ts';
import { afterName } from './directive-title.ts';
import { placeOf, sourceOf } from './nodes.ts';
import { containerNamed, partNamed } from './vocabulary.ts';

/** Faults of a directive that is known: left open, with text that would vanish, empty, or with an attribute it does not take. */
export function directiveFaults(node: Directives, source: string): Fault[] {
	const raw = sourceOf(node, source);
	const messages = [
		unclosed(node, raw),
		nested(node, source),
		trailing(node, source),
		emptyChoices(node),
		nameless(node),
		...attributes(node),
	];
	return messages.flatMap((message): Fault[] =>
		message ? [{ ...message, severity: 'error', place: placeOf(node) }] : [],
	);
}

export type Message = Pick<Fault, 'rule' | 'message'> | undefined;

function unclosed(node: Directives, raw: string): Message {
	if (node.type !== 'containerDirective' || /\n[ \t>]*:{3,}\s*$/.test(raw)) return undefined;
	const signs = ':'.repeat(colons(raw));
	if (placeOf(node).column > 1) {
		return {
			rule: 'unclosed-directive',
			message: `"${signs}${node.name}" is not closed where it stands. Indent the line "${signs}" that ends it as far as its beginning.`,
		};
	}
	return {
		rule: 'unclosed-directive',
		message: `"${signs}${node.name}" is never closed, so it takes all that follows. Add a line "${signs}" where it ends.`,
	};
}

/** Text after the name is the title of a callout (`:::note Title`), and lost after all else. */
function trailing(node: Directives, source: string): Message {
	const text = node.type === 'textDirective' ? '' : afterName(node, source).text;
	const isTitle = !text.startsWith('{') && canHaveTitle(node) && !hasTitle(node);
	if (text === '' || isTitle) return undefined;
	return {
		rule: 'text-after-directive',
		message: `"${text}" after "${node.name}" would vanish. A title stands in brackets, other text on the next line: ${exampleOf(node)}`,
	};
}

function canHaveTitle(node: Directives): boolean {
	return node.type === 'containerDirective' && calloutKind(node.name) !== undefined;
}

function hasTitle(node: Directives): boolean {
	return node.children.some(isLabel) || Boolean(node.attributes?.['title']);
}

function exampleOf({ name }: Directives): string {
	return partNamed(containerNamed(name) ?? name)?.example ?? '';
}

/** Of two with as many colons the first end closes both, and what follows stands outside. */
function nested(node: Directives, source: string): Message {
	const inner = node.children.find(
		(child) =>
			child.type === 'containerDirective' &&
			containerNamed(child.name) !== undefined &&
			colons(sourceOf(child, source)) >= colons(sourceOf(node, source)),
	);
	if (inner?.type !== 'containerDirective') return undefined;
	return {
		rule: 'nested-directive',
		message: `The first ":::" closes "${inner.name}" and "${node.name}" around it. Give the outer one more colons: "::::${node.name}" … "::::".`,
	};
}

/** 0 for a component. */
function colons(raw: string): number {
	return /^:*/.exec(raw)?.[0].length ?? 0;
}

/** A `:ui`, `:term` or `::snippet` that names nothing. */
export function nameless(node: Directives, example = partNamed(node.name)?.example): Message {
	if (node.type === 'containerDirective' || referenceName(node) !== '') return undefined;
	return {
		rule: 'empty-reference',
		message: `This "${node.name}" names nothing. Write it so: ${example ?? ''}`,
	};
}

/** Choices without a heading, of which each begins one. */
export function emptyChoices(node: Directives): Message {
	if (node.name !== 'choices' || node.children.some(({ type }) => type === 'heading'))
		return undefined;
	return {
		rule: 'empty-choices',
		message:
			'"choices" holds no choice. Begin each with a heading, e.g. "#### On the phone", and its text below.',
	};
}

function attributes(node: Directives): Message[] {
	const part = partNamed(containerNamed(node.name) ?? node.name);
	const isTitled = node.children.some(isLabel);
	return Object.entries(node.attributes ?? {}).map(([name, value]) =>
		// Whether a label has a place for a value is known where the labels are.
		node.name === 'ui' ||
		(part?.directiveAttributes.includes(name) && !(name === 'title' && isTitled))
			? noNumber(name, value ?? '')
			: {
					rule: 'unknown-attribute',
					message: `"${node.name}" takes no "${name}"${isTitled ? ' beside a title' : ''}. Write it so: ${exampleOf(node)}`,
				},
	);
}

/** `count` picks a plural form, so it is a whole number. */
export function noNumber(name: string, value: string): Message {
	if (name !== 'count' || /^\d+$/.test(value)) return undefined;
	return {
		rule: 'unknown-attribute',
		message: `"count" is a whole number such as 2, received "${value}".`,
	};
}
