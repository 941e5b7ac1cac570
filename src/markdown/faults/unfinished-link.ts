import type { Finding } from '../../model/problem.ts';
import type { TextFaultRule } from './rule.ts';
import { linesOfParagraphs, matchesInWords } from './words.ts';

/** What was meant to be a link and is shown with its signs. */
export const unfinishedLink: TextFaultRule = {
	name: 'unfinished-link',
	find: (text) => [
		...inText.flatMap(([shape, messageFor]) =>
			matchesInWords(text.tree, shape).map(({ match, place }) => error(messageFor(match), place)),
		),
		...linesOfParagraphs(text).flatMap(({ signs, place }) =>
			inLine.flatMap(([shape, messageFor]) =>
				[...signs.matchAll(shape)].map((match) =>
					error(messageFor(match), { ...place, column: place.column + match.index }),
				),
			),
		),
	],
};

function error(message: string, place: Finding['place']): Finding {
	return { severity: 'error', message, place };
}

type Shape = [RegExp, (match: RegExpExecArray) => string];

const inText: readonly Shape[] = [
	[/(?<![\w\]])\[\p{L}[^\][]*\]\[((?:[^\][]*\p{L}[^\][]*)?)\]/gu, unlinked],
	[/\]\(/g, () => blankInAddress],
];

/** The beginning of an address or the name of a file. */
const address = String.raw`(?:[.#/]|https?:|mailto:|tel:|www\.|[\w./-]+\.mdx?[)#])`;

const inLine: readonly Shape[] = [
	[
		new RegExp(`\\[[^\\][]+\\][^\\S\\n]+\\((?=${address})`, 'gu'),
		([written]) => `Remove the space after "${written.slice(0, -1).trim()}", or it is not a link.`,
	],
	[
		new RegExp(`\\([^()[\\]]+\\)\\[(?=${address})[^\\]]*\\]`, 'gu'),
		([written]) =>
			`"${written}" is shown to readers as it stands: the brackets are the other way round. Write [text](address).`,
	],
	[
		/［[^［］]+］[（(][^（）()]+[）)]/gu,
		([written]) => `"${written}" has wide brackets, which make no link. Write [text](address).`,
	],
];

function unlinked([written, name]: RegExpExecArray): string {
	return `"${written}" is shown as it stands: there is no line "[${name ?? ''}]: ./file.mdx". Write [text](./file.mdx).`;
}

const blankInAddress =
	'A link here is shown as it stands. An address holds no blank: name the file without, or write [text](<./two words.mdx>).';
