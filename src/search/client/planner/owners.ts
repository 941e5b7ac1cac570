import type { AssistFile } from '../../assist-file.ts';
import type { FoldKey } from '../../language/fold.ts';
import { writtenWords } from '../../language/segment.ts';

/** What a writer said that an article answers, its title and its keywords → numbers of the titles. */
export type Owners = ReadonlyMap<string, readonly number[]>;

/** Titles in another language are not what readers type. */
export function ownersIn(
	{ titles, keywords }: Pick<AssistFile, 'titles' | 'keywords'>,
	keyOf: FoldKey,
): Owners {
	const owners = new Map<string, number[]>();
	titles.forEach(([title, , , lang], number) => {
		if (lang !== undefined) return;
		const phrases = [title, ...(keywords[number] ?? '').split('|')];
		for (const key of new Set(phrases.map((phrase) => phraseKey(phrase, keyOf)))) {
			if (key !== '') owners.set(key, [...(owners.get(key) ?? []), number]);
		}
	});
	return owners;
}

/** A query or a phrase as the two are compared: whatever its marks and signs. */
export function phraseKey(text: string, keyOf: FoldKey): string {
	return writtenWords(text)
		.map(({ joined }) => keyOf(joined))
		.join(' ');
}
