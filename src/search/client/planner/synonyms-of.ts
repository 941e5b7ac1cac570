import { basesOf } from '../../bases.ts';
import type { Alternative } from './alternatives.ts';
import type { Lexicon } from './lexicon.ts';
import type { Synonyms } from './synonyms.ts';

/** How sure it is that who types a word of the site means another. */
const OF_KNOWN_WORD = 0.6;

/** A word the site has is what is meant first, even where it has another for it. */
export function synonymsOf(lexicon: Lexicon, typed: string, isKnown: boolean): Alternative[] {
	const said = asTyped(lexicon, typed);
	const exact = lexicon.synonyms.bySpelling.get(typed) ?? said.targets.get(said.form);
	const words = exact ?? targetsOfForm(lexicon, said, isKnown);
	const sure = isKnown ? OF_KNOWN_WORD : exact ? 0.85 : 0.75;
	return distinct(lexicon, words)
		.slice(0, isKnown ? 3 : 4)
		.map((word, place): Alternative => ({
			query: word,
			kind: 'synonym',
			weight: sure - place * 0.06,
		}));
}

/**
 * Key words first, else the commonest first, as the build has them: of a title's words the browser
 * knows only how many titles have them. Of the forms of a word one, as the engine knows stems.
 */
export function distinct({ keyOf, byWord }: Lexicon, words: readonly string[]): string[] {
	const isKey = (word: string): number => Number(byWord.get(word)?.isKey ?? false);
	const kept: string[] = [];
	for (const word of [...words].sort((a, b) => isKey(b) - isKey(a))) {
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

/** A word as it is looked up, and where. */
interface Said {
	form: string;
	targets: Synonyms['targets'];
}

/** Who types a word as the site spells it means no other: `spare` is not `spärr`. */
function asTyped({ byWord, keyOf, synonyms }: Lexicon, typed: string): Said {
	return byWord.has(typed)
		? { form: typed, targets: synonyms.bySpelling }
		: { form: keyOf(typed), targets: synonyms.targets };
}

function targetsOfForm(
	{ synonyms, soundOf, byKey }: Lexicon,
	{ form, targets }: Said,
	isKnown: boolean,
): readonly string[] {
	for (const base of basesOf(form)) {
		const found = targets.get(base);
		const own = isKnown ? [] : (byKey.get(base) ?? []);
		if (found) return [...own.map(({ word }) => word), ...found];
	}
	return isKnown ? [] : (synonyms.bySound.get(soundOf(form)) ?? []);
}
