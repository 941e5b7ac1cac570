import type { Root } from 'mdast';
import type { Node } from 'unist';
import { nearest } from '../model/nearest.ts';
import type { Place } from '../model/problem.ts';
import type { Fault } from '../model/text.ts';
import { placeOf, plainText, sourceOf, walk } from './nodes.ts';
import { partNamed, partNames } from './vocabulary.ts';

/** What was meant to be something else and is only text: readers would see its signs. */
export function textFaults(tree: Root, source: string): Fault[] {
	const faults: Fault[] = [];
	walk(tree, (node) => {
		if (node.type === 'paragraph') faults.push(...paragraphFaults(node));
		if (node.type === 'text') faults.push(...inlineFaults(node));
		if (node.type === 'heading' && plainText(node).trim() === '') faults.push(emptyHeading(node));
		if (node.type === 'code' && isOpen(sourceOf(node, source))) faults.push(openCode(node));
	});
	return faults;
}

type Shape = Pick<Fault, 'rule' | 'message'>;

/** A line of colons that no directive took as its end, and lines that lack or have one blank too many. */
function paragraphFaults(node: Node): Fault[] {
	const text = plainText(node);
	return [...text.matchAll(/.+/g)].flatMap(({ 0: line, index }): Fault[] => {
		const shape = strayEnd(line) ?? spacedName(line) ?? tightHeading(line);
		return shape ? [{ ...shape, severity: 'error', place: placeIn(node, text, index) }] : [];
	});
}

/** Where something in the words of a node stands. */
function placeIn(node: Node, text: string, offset: number): Place {
	const { line, column } = placeOf(node);
	const before = text.slice(0, offset).split('\n');
	const onLine = before.at(-1)?.length ?? 0;
	return before.length === 1
		? { line, column: column + onLine }
		: { line: line + before.length - 1, column: onLine + 1 };
}

function strayEnd(line: string): Shape | undefined {
	if (!/^\s*:{3,}\s*$/.test(line)) return undefined;
	return {
		rule: 'stray-directive-end',
		message:
			'This ":::" closes nothing. One directive inside another: give the outer one more colons than the inner, "::::choices" … "::::".',
	};
}

/** `::: note`, as other generators write it. */
function spacedName(line: string): Shape | undefined {
	const name = /^:{3,}[ \t]+([\w-]+)/.exec(line)?.[1];
	if (name === undefined || !partNamed(name)) return undefined;
	return { rule: 'unknown-directive', message: `Write it without the space: ":::${name}".` };
}

function tightHeading(line: string): Shape | undefined {
	const [, signs, word] = /^(#{2,6})(\p{L}.*)/u.exec(line) ?? [];
	if (signs === undefined || word === undefined) return undefined;
	const message = `A heading has a space after its signs: "${signs} ${word}".`;
	return { rule: 'heading-space', message };
}

function inlineFaults(node: Node): Fault[] {
	const text = plainText(node);
	return inlineShapes.flatMap(([pattern, shapeOf]) =>
		[...text.matchAll(pattern)].flatMap((match): Fault[] => {
			const shape = shapeOf(match);
			const place = placeIn(node, text, match.index);
			return shape ? [{ ...shape, severity: 'error', place }] : [];
		}),
	);
}

const inlineShapes: readonly [RegExp, (match: RegExpExecArray) => Shape | undefined][] = [
	[/::([\w-]+)\[[^\]]*\]/g, midLine],
	[/(?<![\w\]])\[[^\][]+\](?:\[([^\][]*)\]| \((?=[.#/]))/g, unlinked],
	[/\]\(/g, () => blankInAddress],
];

/** A leaf directive in the middle of a line. */
function midLine([written, name = '']: RegExpExecArray): Shape | undefined {
	const known = partNamed(name) ? name : nearest(name, partNames);
	const part = known === undefined ? undefined : partNamed(known);
	if (!part) return undefined;
	const message =
		part.form === 'leafDirective'
			? `"${written}" stands on a line of its own, with empty lines around it.`
			: `"${written}" is written in another way: ${part.example}`;
	return { rule: 'unknown-directive', message };
}

function unlinked([written, name]: RegExpExecArray): Shape {
	const message =
		name === undefined
			? `Remove the space after "${written.slice(0, -2)}", or it is no link.`
			: `"${written}" is shown as it stands: there is no line "[${name}]: ./file.mdx". Write [text](./file.mdx).`;
	return { rule: 'unfinished-link', message };
}

const blankInAddress: Shape = {
	rule: 'unfinished-link',
	message:
		'A link here is shown as it stands. An address holds no blank: name the file without, or write [text](<./two words.mdx>).',
};

function emptyHeading(node: Node): Fault {
	const message = 'This heading has no words. Write them after the signs, or remove the line.';
	return { rule: 'empty-heading', severity: 'error', message, place: placeOf(node) };
}

/** Whether a block of code has no end of its own: then it takes all that follows. */
function isOpen(raw: string): boolean {
	const fence = /^(`{3,}|~{3,})/.exec(raw)?.[1];
	if (fence === undefined) return false;
	const last = raw.includes('\n') ? (raw.trimEnd().split('\n').at(-1) ?? '') : '';
	const end = last.replace(/^[\s>]*/, '').trim();
	return !(end.startsWith(fence) && [...end].every((sign) => sign === fence[0]));
}

function openCode(node: Node): Fault {
	const message =
		'This code is never closed, so it takes all that follows. Add a line of the same signs where it ends.';
	return { rule: 'unclosed-code', severity: 'error', message, place: placeOf(node) };
}
