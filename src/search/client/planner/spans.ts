import type { Alternative } from './alternatives.ts';
import { joined } from './compounds-with.ts';
import { distinct } from './synonyms-of.ts';
import type { Lexicon } from './lexicon.ts';
import { phrasesFrom, type PhraseTargets } from './phrase-targets.ts';

/** Neighbours that mean something together. */
export interface Span {
	from: number;
	to: number;
	alternatives: Alternative[];
}

/** More words for a phrase are no better. */
const MOST = 3;

/** Words that stand between a verb and its particle at most. */
const APART = 3;

/** The neighbours among words that the site has as one word, or that stand for one of its own. */
export function spansOf(lexicon: Lexicon, words: readonly string[]): Span[] {
	const { isStop, keyOf, synonyms } = lexicon;
	const keys = words.map((word) => keyOf(word));
	return keys.flatMap((_, from) => {
		const targets = phrasesFrom(lexicon, words[from] ?? '');
		const spans: Span[] = [];
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
				...together.map(({ word }): Alternative => ({ query: word, kind: 'join', weight: 1 })),
				...meantBy(lexicon, meant, 0.9),
			];
			if (alternatives.length > 0) spans.push({ from, to: from + length, alternatives });
		}
		return [...spans, ...partedSpans(lexicon, targets, words, from)];
	});
}

/** A verb whose particle comes later, as in `ta filer bort`: both mean something together. */
function partedSpans(
	lexicon: Lexicon,
	targets: PhraseTargets,
	words: readonly string[],
	from: number,
): Span[] {
	return words.slice(from + 2, from + 2 + APART).flatMap((particle) => {
		const alternatives = meantBy(lexicon, targets([particle]), 0.85);
		return alternatives.length > 0 ? [{ from, to: from + 1, alternatives }] : [];
	});
}

/** The best of what a phrase stands for. */
function meantBy(lexicon: Lexicon, targets: readonly string[], sure: number): Alternative[] {
	return distinct(lexicon, targets)
		.slice(0, MOST)
		.map((query, place) => ({ query, kind: 'synonym', weight: sure - place * 0.1 }));
}
