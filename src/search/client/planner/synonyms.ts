import type { SynonymRow } from '../../assist-file.ts';
import { sameMarks, type FoldKey } from '../../language/fold.ts';
import { soundOfPhrase, type SoundKey } from '../../language/phonetic.ts';

/** What readers type instead of words of the site. */
export interface Synonyms {
	/** Key of what is typed → words of the site, best first. A phrase has its words separated by a space. */
	targets: ReadonlyMap<string, readonly string[]>;
	/** The same by what is typed as it is written: `läsa upp` is not `låsa upp`. */
	bySpelling: ReadonlyMap<string, readonly string[]>;
	/** The same by what is typed with {@link sameMarks}. */
	byMarks: ReadonlyMap<string, readonly string[]>;
	/** Sound of what is typed → as above, for words whose spelling nobody typed as it is here. */
	bySound: ReadonlyMap<string, { key: string; words: readonly string[] }>;
	/** Keys and sounds of the first words of phrases: most words begin none. */
	starts: ReadonlySet<string>;
	/** Of the longest phrase, how many words. */
	longest: number;
	/** Key of a word → the meanings that it has, with the keys of the words that must follow. */
	meanings: ReadonlyMap<string, readonly PhraseMeaning[]>;
}

/** A meaning that a word has if these follow it: its number. */
export interface PhraseMeaning {
	rest: readonly string[];
	meaning: number;
}

/** @param rows As the assist file has them. */
export function createSynonyms(
	rows: readonly SynonymRow[],
	keyOf: FoldKey,
	soundOf: SoundKey,
): Synonyms {
	const targets = new Map<string, string[]>();
	const bySpelling = new Map<string, string[]>();
	const byMarks = new Map<string, string[]>();
	const meanings = new Map<string, PhraseMeaning[]>();
	let longest = 1;
	for (const [meaning, [typed, words]] of rows.entries()) {
		const all = words.split('|');
		// Words for the same thing stand for each other, too.
		for (const phrase of [...typed.split('|'), ...all]) {
			const key = keyOf(phrase);
			const own = all.filter((word) => keyOf(word) !== key);
			addTo(targets, key, own);
			addTo(bySpelling, phrase, own);
			addTo(byMarks, sameMarks(phrase), own);
			const [first = '', ...rest] = key.split(' ');
			meanings.set(first, [...(meanings.get(first) ?? []), { rest, meaning }]);
			longest = Math.max(longest, phrase.split(' ').length);
		}
	}
	const bySound = new Map<string, { key: string; words: readonly string[] }>();
	for (const [key, words] of targets) {
		const sound = soundOfPhrase(key, soundOf);
		if (sound !== '' && !bySound.has(sound)) bySound.set(sound, { key, words });
	}
	const starts = new Set(
		[...targets.keys(), ...bySound.keys()].flatMap((phrase) =>
			phrase.includes(' ') ? phrase.slice(0, phrase.indexOf(' ')) : [],
		),
	);
	return { targets, bySpelling, byMarks, bySound, starts, longest, meanings };
}

function addTo(map: Map<string, string[]>, key: string, words: readonly string[]): void {
	const known = map.get(key) ?? [];
	map.set(key, [...known, ...words.filter((word) => !known.includes(word))]);
}
