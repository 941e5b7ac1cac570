import { basesOf } from '../../bases.ts';
import type { Alternative } from './alternatives.ts';
import { useOf, type Lexicon } from './lexicon.ts';

/** How sure it is that who types a word of the site means another. */
const OF_KNOWN_WORD = 0.6;

/** A word the site has is what is meant first, even where it has another for it. */
export function synonymsOf(lexicon: Lexicon, typed: string, isKnown: boolean): Alternative[] {
	const { bySpelling } = lexicon.synonyms;
	const { targets, word } = asTyped(lexicon, typed);
	const exact = bySpelling.get(typed) ?? targets.get(word);
	const words = exact ?? targetsOfForm(lexicon, typed, isKnown);
	const sure = isKnown ? OF_KNOWN_WORD : exact ? 0.85 : 0.75;
	return distinct(lexicon, words)
		.slice(0, isKnown ? 3 : 4)
		.map((word, place): Alternative => ({
			query: word,
			kind: 'synonym',
			weight: sure - place * 0.06,
		}));
}

/** Those that the site uses most first, and of the forms of a word one, as the engine knows stems. */
export function distinct({ keyOf, byWord }: Lexicon, words: readonly string[]): string[] {
	const use = (word: string): number => {
		const entry = byWord.get(word);
		return entry ? useOf(entry) : 0;
	};
	const kept: string[] = [];
	for (const word of words.toSorted((a, b) => use(b) - use(a))) {
		const key = keyOf(word);
		if (!kept.some((other) => sharesStem(keyOf(other), key))) kept.push(word);
	}
	return kept;
}

function sharesStem(a: string, b: string): boolean {
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	const stem = short.replace(/[aeiouy]$/, '');
	return stem.length > 2 && long.startsWith(stem) && long.length - stem.length <= 3;
}

function targetsOfForm(lexicon: Lexicon, typed: string, isKnown: boolean): readonly string[] {
	const { synonyms, soundOf, byKey, keyOf } = lexicon;
	const { targets, word } = asTyped(lexicon, typed);
	for (const base of basesOf(word)) {
		const found = targets.get(base);
		const own = isKnown ? [] : (byKey.get(base) ?? []);
		if (found) return [...own.map(({ word: site }) => site), ...found];
	}
	return isKnown ? [] : (synonyms.bySound.get(soundOf(keyOf(typed))) ?? []);
}

/** Who types a word as the site spells it means no other: `spare` is not `spärr`. */
function asTyped({ byWord, keyOf, synonyms: { bySpelling, targets } }: Lexicon, typed: string) {
	return byWord.has(typed) ? { targets: bySpelling, word: typed } : { targets, word: keyOf(typed) };
}
