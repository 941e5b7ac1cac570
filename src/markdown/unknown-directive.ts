import type { Directives } from 'mdast-util-directive';
import { nearest } from '../model/nearest.ts';
import type { Fault } from '../model/text.ts';
import { placeOf, sourceOf } from './nodes.ts';
import type { Part } from './part.ts';
import type { Vocabulary } from './vocabulary.ts';

/** `12:30` and `foo:ui bar`: a colon among words. Only brackets make a directive of it. */
export function isOnlyColon(node: Directives, source: string): boolean {
	return node.type === 'textDirective' && !/^:[\w-]+\[/.test(sourceOf(node, source));
}

/** Faults of a directive that is not known, or is written in another way; none where the colon is only a colon. */
export function unknownDirective(
	node: Directives,
	source: string,
	{ named, names }: Vocabulary,
): Fault[] {
	const part = named(node.name);
	if (isOnlyColon(node, source)) return forgottenBrackets(node, source, part);
	if (part)
		return [fault(node, 'error', `"${node.name}" is written in another way: ${part.example}`)];
	const near = nearest(node.name, names);
	if (near !== undefined) {
		const example = named(near)?.example ?? '';
		const message = `There is no "${signsOf(node)}${node.name}". Did you mean "${near}"? Write it so: ${example}`;
		return [fault(node, 'error', message)];
	}
	// `std:vector[0]`: nobody glues a directive to a word.
	if (node.type === 'textDirective' && isGlued(node, source)) return [];
	const message = `"${signsOf(node)}${node.name}" is shown to readers as it stands. There is: ${names.join(', ')}.${insteadOf(node.name)}`;
	return [fault(node, node.type === 'textDirective' ? 'hint' : 'warning', message)];
}

/** What other programs have a directive for, and we write in another way. */
export function insteadOf(name: string): string {
	return Object.hasOwn(instead, name) ? ` ${instead[name] ?? ''}` : '';
}

const instead: Readonly<Record<string, string>> = {
	image: 'A picture is written ![What it shows](./picture.png).',
	details: 'Write <details> and <summary>, or a heading.',
	tabs: 'Write ":::choices" with a heading "####" for each tab.',
	'code-group': 'Write ":::choices" with a heading "####" for each tab.',
};

/** `:ui nav.logIn` and `:ui(nav.logIn)` are shown with their colon. */
function forgottenBrackets(node: Directives, source: string, part: Part | undefined): Fault[] {
	if (part?.form !== 'textDirective' || isGlued(node, source)) return [];
	const message = `":${node.name}" is shown to readers as it stands. If it is to name something, write it so: ${part.example}`;
	return [fault(node, 'hint', message)];
}

function isGlued(node: Directives, source: string): boolean {
	const start = node.position?.start.offset ?? 0;
	return /[\p{L}\p{N}_:]$/u.test(source.slice(Math.max(0, start - 2), start));
}

function signsOf({ type }: Directives): string {
	return { containerDirective: ':::', leafDirective: '::', textDirective: ':' }[type];
}

function fault(node: Directives, severity: Fault['severity'], message: string): Fault {
	return { rule: 'unknown-directive', severity, message, place: placeOf(node) };
}
