import { joined } from './compounds.ts';
import type { Lexicon } from './lexicon.ts';
import { distinct } from './meanings.ts';
import { phrasesFrom, type PhraseTargets } from './phrase-targets.ts';
import type { Alternative } from './types.ts';
import { PER_PLACE, SURENESS } from './weights.ts';

/** Neighbours that mean something together. */
export interface Phrase {
	from: number;
	to: number;
	alternatives: Alternative[];
}

/** More words for a phrase are no better. */
const MOST = 3;

/** Words that stand between a verb and its particle at most. */
const MOST_BETWEEN = 3;

/** The neighbours among words that the site has as one word, or that stand for one of its own. */
export function phrasesIn(lexicon: Lexicon, words: readonly string[]): Phrase[] {
	const { isStop, keyOf, synonyms } = lexicon;
	const keys = words.map((word) => keyOf(word));
	return keys.flatMap((_, from) => {
		const targets = phrasesFrom(lexicon, words[from] ?? '');
		const found: Phrase[] = [];
		for (let length = 2; length <= Math.max(2, synonyms.longest); length++) {
			if (from + length > keys.length) break;
			const phrase = keys.slice(from, from + length);
			const together =
				length === 2 && !isStop(words[from] ?? '') && !isStop(words[from + 1] ?? '')
					? joined(lexicon, phrase[0] ?? '', phrase[1] ?? '')
					: [];
			const meant = [
				...targets(words.slice(from + 1, from + length)),
				...(synonyms.targets.get(phrase.join('')) ?? []),
			];
			const alternatives = [
				...together.map(({ word }): Alternative => ({
					query: word,
					kind: 'join',
					weight: SURENESS.joined,
				})),
				...meantBy(lexicon, meant, SURENESS.phrase),
			];
			if (alternatives.length > 0) found.push({ from, to: from + length, alternatives });
		}
		return [...found, ...partedPhrases(lexicon, targets, words, from)];
	});
}

/** A verb whose particle comes later, as in `ta filer bort`: both mean something together. */
function partedPhrases(
	lexicon: Lexicon,
	targets: PhraseTargets,
	words: readonly string[],
	from: number,
): Phrase[] {
	return words.slice(from + 2, from + 2 + MOST_BETWEEN).flatMap((particle) => {
		const alternatives = meantBy(lexicon, targets([particle]), SURENESS.partedPhrase);
		return alternatives.length > 0 ? [{ from, to: from + 1, alternatives }] : [];
	});
}

/** The best of what a phrase stands for. */
function meantBy(lexicon: Lexicon, targets: readonly string[], sureness: number): Alternative[] {
	return distinct(lexicon, targets)
		.slice(0, MOST)
		.map((query, place) => ({
			query,
			kind: 'synonym',
			weight: sureness - place * PER_PLACE.phrase,
		}));
}
