import { headsOf, PART, SHORT_PART } from '../../language/compound.ts';
import { basesOf, SURELY_SAME_STEM } from '../../language/stem.ts';
import { isTellingWord, type Lexicon } from './lexicon.ts';
import { formsOf, nearWords } from './lookup.ts';

/** Letters of two parts together, one of which is short. */
const BOTH = 6;
/** A shorter part with a letter wrong is too many others. */
const LONG_PART = 6;

/** How well a part is known: a split of better known parts is the likelier one. */
const KNOWN = 3;
const MEANT = 2;
const FORM = 1;

/**
 * A word that the site does not have as two that it has, or that stand for such; nothing where it
 * is none of that.
 *
 * @example
 * splitCompound(lexicon, 'losenordsbyte'); // => ['losenord', 'byte']
 */
export function splitCompound(lexicon: Lexicon, key: string): [string, string] | undefined {
	const splits = splitsOf(lexicon, key).map(([head, tail]): Split => ({
		head,
		tail,
		ofHead: rankOf(lexicon, head),
		ofTail: rankOf(lexicon, tail),
		isLinked: head.length + tail.length < key.length,
	}));
	const found = likeliest(splits) ?? mistyped(lexicon, splits);
	return found && [found.head, found.tail];
}

/** A way to take a word for two. */
interface Split {
	head: string;
	tail: string;
	/** How well the parts are known. */
	ofHead: number;
	ofTail: number;
	isLinked: boolean;
}

function likeliest(splits: readonly Split[]): Split | undefined {
	let best: Split | undefined;
	let most = 0;
	for (const split of splits) {
		const { ofHead, ofTail, isLinked } = split;
		if (ofHead === 0 || ofTail === 0) continue;
		const rank = 2 * (ofHead + ofTail) - (isLinked ? 1 : 0);
		if (rank > most) [best, most] = [split, rank];
	}
	return best;
}

/** One part is known, and the other is but for a letter. */
function mistyped(lexicon: Lexicon, splits: readonly Split[]): Split | undefined {
	const isNear = (part: string): boolean =>
		part.length >= LONG_PART && nearWords(lexicon, part)[0]?.distance === 1;
	return splits.find(({ head, tail, ofHead, ofTail }) =>
		ofHead > 0 ? isNear(tail) : ofTail > 0 && isNear(head),
	);
}

/**
 * The tail or head of a compound whose other part nobody knows: better than nothing. A word of the
 * site before one that stands for such.
 */
export function knownPart(lexicon: Lexicon, key: string): string | undefined {
	// A small word is in others by chance: `ingen` in `simningen`.
	const parts = partsOf(lexicon, key).filter((part) => part.length > PART && !lexicon.isStop(part));
	return (
		parts.find((part) => isTellingWord(lexicon, part)) ??
		parts.find((part) => lexicon.synonyms.targets.has(part))
	);
}

/** All that a word may end in or begin with, longest first. */
function partsOf(lexicon: Lexicon, key: string): string[] {
	const parts: string[] = [];
	for (let length = key.length - 2; length > PART; length--) {
		parts.push(key.slice(-length), ...headsOf(lexicon.links, key.slice(0, length)));
	}
	return parts;
}

/** Whether a word is typed for others, in whatever form or a neighbour's spelling. */
function isFormMeant({ synonyms, soundOf, isStop }: Lexicon, key: string): boolean {
	return (
		basesOf(key).some((base) => synonyms.targets.has(base) && !isStop(base)) ||
		synonyms.bySound.has(soundOf(key))
	);
}

/** Where a word may be two, with the letters that join them left out or not. */
function splitsOf(lexicon: Lexicon, key: string): [head: string, tail: string][] {
	const splits: [string, string][] = [];
	for (let at = SHORT_PART; at <= key.length - SHORT_PART; at++) {
		const tail = key.slice(at);
		for (const head of headsOf(lexicon.links, key.slice(0, at))) {
			if (areLongEnough(lexicon, head, tail)) splits.push([head, tail]);
		}
	}
	return splits;
}

function areLongEnough({ byKey }: Lexicon, head: string, tail: string): boolean {
	return [head, tail].every((part) => {
		if (part.length >= PART) return true;
		const isInTitle = (byKey.get(part) ?? []).some(({ isKey }) => isKey);
		return part.length >= SHORT_PART && isInTitle && head.length + tail.length >= BOTH;
	});
}

function rankOf(lexicon: Lexicon, key: string): number {
	if (isTellingWord(lexicon, key)) return KNOWN;
	if (key.length < PART || lexicon.byKey.has(key)) return 0;
	if (lexicon.synonyms.targets.has(key)) return MEANT;
	if (key.length > PART && lexicon.bySound.has(lexicon.soundOf(key))) return MEANT;
	if (isFormMeant(lexicon, key)) return FORM;
	const [form] = formsOf(lexicon, key);
	return form && form.likeness >= SURELY_SAME_STEM && form.entry.key.length >= PART ? FORM : 0;
}
