import type { Directives } from 'mdast-util-directive';
import { nearest } from '../model/nearest.ts';
import type { Fault } from '../model/text.ts';
import { referenceName } from './directive.ts';
import { placeOf, sourceOf } from './nodes.ts';
import { partNamed, partNames } from './vocabulary.ts';

/** Faults of a directive that is known: left open, with text that would vanish, empty, or with an attribute it does not take. */
export function directiveFaults(node: Directives, source: string): Fault[] {
	const raw = sourceOf(node, source);
	const messages = [
		unclosed(node, raw),
		nested(node, source),
		trailing(node, raw),
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
	return {
		rule: 'unclosed-directive',
		message: `"${signs}${node.name}" is never closed, so it takes all that follows. Add a line "${signs}" where it ends.`,
	};
}

function trailing(node: Directives, raw: string): Message {
	const text = node.type === 'textDirective' ? '' : textAfterName(raw);
	if (text === '') return undefined;
	return {
		rule: 'text-after-directive',
		message: `"${text}" after "${node.name}" would vanish. A title stands in brackets, other text on the next line: ${partNamed(node.name)?.example ?? ''}`,
	};
}

/** Of two with as many colons the first end closes both, and what follows stands outside. */
function nested(node: Directives, source: string): Message {
	const inner = node.children.find(
		(child) =>
			child.type === 'containerDirective' &&
			partNamed(child.name) !== undefined &&
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
	const part = partNamed(node.name);
	return Object.entries(node.attributes ?? {}).map(([name, value]) =>
		part?.directiveAttributes.includes(name)
			? noNumber(name, value ?? '')
			: {
					rule: 'unknown-attribute',
					message: `"${node.name}" takes no "${name}". Write it so: ${part?.example ?? ''}`,
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

/** What stands on a directive's first line after its name, label and attributes. */
function textAfterName(raw: string): string {
	const line = raw.split(/\r?\n/, 1)[0] ?? '';
	return line.replace(/^:{2,}[\w-]+(\[.*\])?(\{.*\})?/, '').trim();
}

/** Faults of a directive that is not known, or is written in another way; none where the colon is only a colon. */
export function unknownDirective(node: Directives): Fault[] {
	const place = placeOf(node);
	const part = partNamed(node.name);
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
					message: `There is no "${colons}${node.name}". Did you mean "${near}"? Write it so: ${partNamed(near)?.example ?? ''}`,
					place,
				},
	];
}
