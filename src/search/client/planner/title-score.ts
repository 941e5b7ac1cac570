import { words as foldedWords } from '../fold.ts';
import type { SizeOf } from './anchor.ts';
import type { TitleScore } from './fuse.ts';
import { likenessOf } from './inflect.ts';
import type { Lexicon } from './lexicon.ts';
import type { Plan } from './plan.ts';
import { titleKeys, type TitlesById } from './title-keys.ts';

/** What a word of the fewest pages counts more than one of the most, which has a bucket of 6. */
const RAREST = 7;
/** How alike a word of a title must be to count for one of the query. */
const SAID = 0.5;
const NOTHING = { score: 0, said: [] };

/** How much of a query a page's title says, and how little else. */
export function createTitleScore(
	lexicon: Pick<Lexicon, 'keyOf' | 'isStop'>,
	titles: TitlesById,
	{ words }: Plan,
	query: string,
	sizeOf: SizeOf,
): TitleScore {
	const { keyOf } = lexicon;
	const wanted = words.map(({ alternatives }) =>
		alternatives.flatMap(({ query: text, weight }) =>
			text.split(' ').map((word) => ({ key: keyOf(word), weight })),
		),
	);
	const rarity = words.map(({ alternatives: [best] }) => RAREST - (best ? sizeOf(best.query) : 0));
	const allRarity = rarity.reduce((sum, each) => sum + each, 0);
	const typed = foldedWords(query);
	const typedKeys = typed.map((word) => keyOf(word));
	const whole = typed.join(' ');
	return (id) => {
		const title = titleKeys(lexicon, titles, id);
		if (title === undefined || wanted.length === 0 || title.telling.length === 0) return NOTHING;
		const scores = wanted.map((each) => bestIn(each, title.telling));
		const said =
			scores.reduce((sum, score, place) => sum + score * (rarity[place] ?? 0), 0) / allRarity;
		const share = Math.min(1, scores.filter((score) => score > 0).length / title.telling.length);
		const echoed = typedKeys.filter((key) => title.all.some((other) => alike(key, other) > 0.7));
		const score =
			0.6 * said +
			0.5 * said * share +
			0.25 * (echoed.length / typed.length) +
			(title.folded.includes(whole) ? 0.3 : 0);
		return { score, said: scores.map((each) => each > SAID) };
	};
}

function bestIn(
	wanted: readonly { key: string; weight: number }[],
	own: readonly string[],
): number {
	let best = 0;
	for (const { key, weight } of wanted) {
		for (const word of own) best = Math.max(best, Math.sqrt(weight) * alike(key, word));
	}
	return best;
}

/** A shorter word ends others by chance. */
const TAIL = 4;

function alike(key: string, word: string): number {
	if (key === word) return 1;
	if (key.length >= 3 && word.startsWith(key)) return 0.8;
	if (key.length >= TAIL && word.endsWith(key)) return 0.75;
	return likenessOf(key, word);
}
