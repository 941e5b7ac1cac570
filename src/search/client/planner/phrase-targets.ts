import { soundOfPhrase } from '../../language/phonetic.ts';
import { basesOf } from '../../language/stem.ts';
import type { Lexicon } from './lexicon.ts';

/** What a phrase stands for that goes on with these words. */
export type PhraseTargets = (rest: readonly string[]) => readonly string[];

/** Of phrases that begin with a word, a verb in whatever form. Most words begin none. */
export function phrasesFrom(
	{ synonyms, soundOf, keyOf, byKey }: Lexicon,
	verb: string,
): PhraseTargets {
	const { starts, targets, bySpelling, bySound } = synonyms;
	const key = keyOf(verb);
	const bases = basesOf(key).filter((base) => starts.has(base));
	const hasSound = starts.has(soundOf(key) || key);
	if (bases.length === 0 && !hasSound) return () => [];
	return (rest) => {
		const spelled = bySpelling.get([verb, ...rest].join(' '));
		if (spelled) return spelled;
		const keys = rest.map(keyOf);
		for (const base of bases) {
			const found = targets.get([base, ...keys].join(' '));
			if (found) return base === key ? found : [...ownPhrase(byKey, [base, ...keys]), ...found];
		}
		return bySound.get(soundOfPhrase([key, ...keys].join(' '), soundOf))?.words ?? [];
	};
}

/** A phrase as the site spells it, if it has all of its words. */
function ownPhrase(byKey: Lexicon['byKey'], keys: readonly string[]): string[] {
	const words = keys.flatMap((key) => byKey.get(key)?.[0]?.word ?? []);
	return words.length === keys.length ? [words.join(' ')] : [];
}
