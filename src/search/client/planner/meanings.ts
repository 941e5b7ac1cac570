import { basesOf, sharesStem } from '../../language/stem.ts';
import type { Lexicon } from './lexicon.ts';
import type { Synonyms } from './synonyms.ts';
import type { Alternative } from './types.ts';
import { PER_PLACE, SURENESS } from './weights.ts';

/** A word the site has is what is meant first, even where it has another for it. */
export function synonymsOf(lexicon: Lexicon, typed: string, isKnown: boolean): Alternative[] {
	const lookedUp = asTyped(lexicon, typed);
	const exact = lexicon.synonyms.bySpelling.get(typed) ?? lookedUp.targets.get(lookedUp.form);
	const words = exact ?? targetsOfForm(lexicon, lookedUp, isKnown);
	const unknown = exact ? SURENESS.synonym : SURENESS.synonymOfForm;
	const sureness = isKnown ? SURENESS.synonymOfKnown : unknown;
	return distinct(lexicon, words)
		.slice(0, isKnown ? 3 : 4)
		.map((word, place): Alternative => ({
			query: word,
			kind: 'synonym',
			weight: sureness - place * PER_PLACE.synonym,
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

/** A word as it is looked up, and where. */
interface LookedUp {
	form: string;
	targets: Synonyms['targets'];
}

/** Who types a word as the site spells it means no other: `spare` is not `spärr`. */
function asTyped({ byWord, keyOf, synonyms }: Lexicon, typed: string): LookedUp {
	return byWord.has(typed)
		? { form: typed, targets: synonyms.bySpelling }
		: { form: keyOf(typed), targets: synonyms.targets };
}

function targetsOfForm(
	{ synonyms, soundOf, byKey }: Lexicon,
	{ form, targets }: LookedUp,
	isKnown: boolean,
): readonly string[] {
	for (const base of basesOf(form)) {
		const found = targets.get(base);
		const own = isKnown ? [] : (byKey.get(base) ?? []);
		if (found) return [...own.map(({ word }) => word), ...found];
	}
	return isKnown ? [] : (synonyms.bySound.get(soundOf(form)) ?? []);
}
