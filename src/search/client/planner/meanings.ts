import { sameMarks } from '../../language/fold.ts';
import { basesOf, sharesStem } from '../../language/stem.ts';
import type { Lexicon } from './lexicon.ts';
import { areHeardAlike } from './sound-alikes.ts';
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
function asTyped({ byWord, keyOf, isOrdinary, synonyms }: Lexicon, typed: string): LookedUp {
	if (byWord.has(typed)) return { form: typed, targets: synonyms.bySpelling };
	// Another word with other marks: `lægen` is no form of `lage`.
	return isOrdinary(typed)
		? { form: sameMarks(typed), targets: synonyms.byMarks }
		: { form: keyOf(typed), targets: synonyms.targets };
}

function targetsOfForm(
	{ synonyms, soundOf, keyOf, byKey }: Lexicon,
	{ form, targets }: LookedUp,
	isKnown: boolean,
): readonly string[] {
	for (const base of basesOf(form)) {
		const found = targets.get(base);
		const own = isKnown ? [] : (byKey.get(keyOf(base)) ?? []);
		if (found) return [...own.map(({ word }) => word), ...found];
	}
	if (isKnown) return [];
	const heard = synonyms.bySound.get(soundOf(keyOf(form)));
	return heard && areHeardAlike(heard.key, keyOf(form)) ? heard.words : [];
}
