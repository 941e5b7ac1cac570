import type { Finding } from '../../model/problem.ts';
import type { Link, Text } from 'mdast';
import type { Node } from 'unist';
import { invisibles, invisibleSigns, madeVisible, named, otherBlanks } from '../../model/signs.ts';
import { isOutside } from '../../model/target.ts';
import { placeOf, walk } from '../nodes.ts';
import type { TextFaultRule, WrittenText } from './rule.ts';
import { matchesInWords } from './words.ts';

/**
 * Signs in an address that nobody can see, and that lead elsewhere. What names something of ours is
 * held against what there is, by other rules.
 */
export const invisibleSign: TextFaultRule = {
	name: 'invisible-sign',
	find: (text) => [...inLinks(text), ...inAddresses(text)],
};

function inLinks({ tree }: WrittenText): Finding[] {
	const links: Link[] = [];
	walk(tree, (node) => {
		if (node.type === 'link') links.push(node as Link);
	});
	return links
		.filter(({ url }) => isOutside(url))
		.flatMap((node) => problem(node.url, [...blanksIn(node.url)], placeOf(node)));
}

/** An address that such a sign has torn out of its link: `help@comp‹U+200B›any.example`. */
function inAddresses({ tree }: WrittenText): Finding[] {
	const address = /(?:https?:\/\/|www\.)\S+|[^\s@]{1,64}@[^\s@]{1,255}/gu;
	// Nearly no text has any, and to look for addresses takes long.
	return holdsInvisible(tree)
		? matchesInWords(tree, address).flatMap(({ match, place, isLinked }) =>
				isLinked ? [] : problem(match[0], [], place),
			)
		: [];
}

function holdsInvisible(tree: Node): boolean {
	let found = false;
	walk(tree, (node) => {
		found ||= node.type === 'text' && INVISIBLE.test((node as Text).value);
	});
	return found;
}

const INVISIBLE = new RegExp(`[${invisibles}]`, 'u');

function problem(address: string, blanks: readonly string[], place: Finding['place']): Finding[] {
	const signs = [...invisibleSigns(address), ...blanks];
	if (signs.length === 0) return [];
	const message = `"${madeVisible(address, signs)}" holds ${named(signs)}, which nobody can see, so it leads elsewhere. Write the address again.`;
	return [{ severity: 'error', message, place }];
}

function blanksIn(address: string): string[] {
	return address.match(new RegExp(`[${otherBlanks}]`, 'gu')) ?? [];
}
