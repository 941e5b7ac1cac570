import { basesOf } from '../../bases.ts';
import type { Alternative } from './alternatives.ts';
import { joined } from './compounds-with.ts';
import { distinct } from './synonyms-of.ts';
import type { Lexicon } from './lexicon.ts';
import { soundOfPhrase } from './sound-key.ts';

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
		const spans: Span[] = [];
		for (let length = 2; length <= Math.max(2, synonyms.longest); length++) {
			if (from + length > keys.length) break;
			const phrase = keys.slice(from, from + length);
			const together =
				length === 2 && !isStop(words[from] ?? '') && !isStop(words[from + 1] ?? '')
					? joined(lexicon, phrase[0] ?? '', phrase[1] ?? '')
					: [];
			const meant = [
				...phraseTargets(lexicon, words.slice(from, from + length)),
				...(synonyms.targets.get(phrase.join('')) ?? []),
			];
			const alternatives = [
				...together.map(({ word }): Alternative => ({ query: word, kind: 'join', weight: 1 })),
				...meantBy(lexicon, meant, 0.9),
			];
			if (alternatives.length > 0) spans.push({ from, to: from + length, alternatives });
		}
		return [...spans, ...partedSpans(lexicon, words, from)];
	});
}

/** A verb whose particle comes later, as in `ta filer bort`: both mean something together. */
function partedSpans(lexicon: Lexicon, words: readonly string[], from: number): Span[] {
	const verb = words[from] ?? '';
	return words.slice(from + 2, from + 2 + APART).flatMap((particle) => {
		const alternatives = meantBy(lexicon, phraseTargets(lexicon, [verb, particle]), 0.85);
		return alternatives.length > 0 ? [{ from, to: from + 1, alternatives }] : [];
	});
}

/** The best of what a phrase stands for. */
function meantBy(lexicon: Lexicon, targets: readonly string[], sure: number): Alternative[] {
	return distinct(lexicon, targets)
		.slice(0, MOST)
		.map((query, place) => ({ query, kind: 'synonym', weight: sure - place * 0.1 }));
}

/** What a phrase stands for; its verb comes first, in whatever form. */
function phraseTargets(lexicon: Lexicon, words: readonly string[]): readonly string[] {
	const { synonyms, soundOf, keyOf } = lexicon;
	const spelled = synonyms.bySpelling.get(words.join(' '));
	if (spelled) return spelled;
	const [verb = '', ...rest] = words.map(keyOf);
	for (const base of basesOf(verb)) {
		const phrase = [base, ...rest];
		const found = synonyms.targets.get(phrase.join(' '));
		if (found) return base === verb ? found : [...ownPhrase(lexicon, phrase), ...found];
	}
	return synonyms.bySound.get(soundOfPhrase([verb, ...rest].join(' '), soundOf)) ?? [];
}

/** A phrase as the site spells it, if it has all of its words. */
function ownPhrase({ byKey }: Lexicon, keys: readonly string[]): string[] {
	const words = keys.flatMap((key) => byKey.get(key)?.[0]?.word ?? []);
	return words.length === keys.length ? [words.join(' ')] : [];
}
