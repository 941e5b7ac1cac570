/**
 * `/{locale}/search/assist.<hash>_rest.json`: what only a query needs that has a word which the site
 * lacks: what neighbours call things, and the words that must not be taken for others. Most readers type
 * words of their own language that the site has, and never fetch it.
 */
import type { AssistFile, SynonymRow } from './assist-file.ts';

export interface AssistRest {
	/** As in {@link AssistFile}, which has none where this lies apart. */
	ordinary: string;
	/** Small words of neighbours, separated by a space. */
	stop: string;
	/** For each synonym row of the file, at the same place, what neighbours type, separated by `|`. */
	typed: string[];
	/** Rows that none but neighbours type. */
	synonyms: SynonymRow[];
}

/** Name of the file, from that of the one it belongs to. */
export function restName(name: string): string {
	return name.replace(/(?=\.json$)/, '_rest');
}

/**
 * A whole file as one that suffices for the words of the locale's own language, and the rest.
 *
 * @param isOwn Whether readers of the locale say so themselves.
 */
export function withoutRest(
	{ ordinary, stop, synonyms, ...file }: AssistFile,
	isOwn: (word: string) => boolean,
): { file: AssistFile; rest: AssistRest } {
	const [ownStop, otherStop] = parted(stop, ' ', isOwn);
	const rows = synonyms.map(([all, words]) => ({ words, typed: parted(all, '|', isOwn) }));
	const isSent = ({ words, typed: [own] }: (typeof rows)[number]): boolean =>
		own !== '' || words.includes('|');
	const sent = rows.filter(isSent);
	return {
		file: {
			...file,
			ordinary: '',
			stop: ownStop,
			synonyms: sent.map(({ words, typed: [own] }) => [own, words]),
			hasRest: true,
		},
		rest: {
			ordinary,
			stop: otherStop,
			typed: sent.map(({ typed: [, others] }) => others),
			synonyms: rows
				.filter((row) => !isSent(row))
				.map(({ words, typed: [, others] }) => [others, words]),
		},
	};
}

/** The whole file again. */
export function withRest(file: AssistFile, rest: AssistRest): AssistFile {
	const together = (separator: string, ...texts: string[]): string =>
		texts.filter((text) => text !== '').join(separator);
	return {
		...file,
		ordinary: rest.ordinary,
		stop: together(' ', file.stop, rest.stop),
		synonyms: [
			...file.synonyms.map(([typed, words], row): SynonymRow => [
				together('|', typed, rest.typed[row] ?? ''),
				words,
			]),
			...rest.synonyms,
		],
	};
}

/** The words of a list that are the language's own, and the others. */
function parted(
	list: string,
	separator: string,
	isOwn: (word: string) => boolean,
): [own: string, others: string] {
	const words = list.split(separator);
	return [
		words.filter(isOwn).join(separator),
		words.filter((word) => !isOwn(word)).join(separator),
	];
}
