import { basesOf } from '../../bases.ts';
import type { Alternative } from './alternatives.ts';
import { joined } from './compound.ts';
import { distinct } from './synonyms-of.ts';
import type { Lexicon } from './lexicon.ts';
import type { Synonyms } from './synonyms.ts';

/** Neighbours that mean something together. */
export interface Span {
	from: number;
	to: number;
	alternatives: Alternative[];
}

/** More words for a phrase are no better. */
const MOST = 3;

/** The neighbours among words that the site has as one word, or that stand for one of its own. */
export function spansOf(lexicon: Lexicon, words: readonly string[]): Span[] {
	const { isStop, keyOf, synonyms } = lexicon;
	const keys = words.map((word) => keyOf(word));
	return keys.flatMap((_, from) => {
		const spans: Span[] = [];
		for (let length = 2; length <= Math.max(2, synonyms.longest); length++) {
			if (from + length > keys.length) break;
			const phrase = keys.slice(from, from + length);
			const together =
				length === 2 && !isStop(words[from] ?? '') && !isStop(words[from + 1] ?? '')
					? joined(lexicon, phrase[0] ?? '', phrase[1] ?? '')
					: [];
			const meant = [
				...phraseTargets(synonyms, phrase),
				...(synonyms.targets.get(phrase.join('')) ?? []),
			];
			const alternatives = [
				...together.map(({ word }): Alternative => ({ query: word, kind: 'join', weight: 1 })),
				...distinct(lexicon, meant)
					.slice(0, MOST)
					.map((query, place): Alternative => ({
						query,
						kind: 'synonym',
						weight: 0.9 - place * 0.1,
					})),
			];
			if (alternatives.length > 0) spans.push({ from, to: from + length, alternatives });
		}
		return [...spans, ...partedSpans(lexicon, words, from)];
	});
}

/** A verb whose particle comes later, as in `ta filer bort`: both mean something together. */
function partedSpans(lexicon: Lexicon, words: readonly string[], from: number): Span[] {
	const { keyOf, isStop, synonyms } = lexicon;
	const verb = keyOf(words[from] ?? '');
	return words.slice(from + 2).flatMap((particle) => {
		const targets = isStop(particle) ? phraseTargets(synonyms, [verb, keyOf(particle)]) : [];
		const alternatives = distinct(lexicon, targets)
			.slice(0, MOST)
			.map((query, place): Alternative => ({ query, kind: 'synonym', weight: 0.85 - place * 0.1 }));
		return alternatives.length > 0 ? [{ from, to: from + 1, alternatives }] : [];
	});
}

/** What a phrase stands for; its verb comes first, in whatever form. */
function phraseTargets(
	{ targets }: Synonyms,
	[verb = '', ...rest]: readonly string[],
): readonly string[] {
	for (const base of basesOf(verb)) {
		const found = targets.get([base, ...rest].join(' '));
		if (found) return found;
	}
	return [];
}
