import type { TextFaultRule } from './rule.ts';
import { matchesInWords } from './words.ts';

/** What was meant to be a link and is shown with its signs. */
export const unfinishedLink: TextFaultRule = {
	name: 'unfinished-link',
	find: ({ tree }) =>
		shapes.flatMap(([shape, messageFor]) =>
			matchesInWords(tree, shape).map(({ match, place }) => ({
				severity: 'error',
				message: messageFor(match),
				place,
			})),
		),
};

const shapes: readonly [RegExp, (match: RegExpExecArray) => string][] = [
	[/(?<![\w\]])\[[^\][]+\](?:\[([^\][]*)\]| \((?=[.#/]))/g, unlinked],
	[/\]\(/g, () => blankInAddress],
];

function unlinked([written, name]: RegExpExecArray): string {
	return name === undefined
		? `Remove the space after "${written.slice(0, -2)}", or it is no link.`
		: `"${written}" is shown as it stands: there is no line "[${name}]: ./file.mdx". Write [text](./file.mdx).`;
}

const blankInAddress =
	'A link here is shown as it stands. An address holds no blank: name the file without, or write [text](<./two words.mdx>).';
