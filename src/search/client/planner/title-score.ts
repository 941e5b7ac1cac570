import { foldedWords } from '../../language/fold.ts';
import { stemLikeness } from '../../language/stem.ts';
import type { Lexicon } from './lexicon.ts';
import { titleKeys, type TitlesById } from './title-keys.ts';
import type { Plan, SizeOf, TitleScore } from './types.ts';
import { TITLE } from './weights.ts';

const NOTHING = { score: 0, found: [] };

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
	const rarity = words.map(
		({ alternatives: [best] }) => TITLE.rarest - (best ? sizeOf(best.query) : 0),
	);
	const allRarity = rarity.reduce((sum, each) => sum + each, 0);
	const typed = foldedWords(query);
	const typedKeys = typed.map((word) => keyOf(word));
	const whole = typed.join(' ');
	return (id) => {
		const title = titleKeys(lexicon, titles, id);
		if (title === undefined || wanted.length === 0 || title.telling.length === 0) return NOTHING;
		const scores = wanted.map((each) => bestIn(each, title.telling));
		const says =
			scores.reduce((sum, score, place) => sum + score * (rarity[place] ?? 0), 0) / allRarity;
		const share = Math.min(1, scores.filter((score) => score > 0).length / title.telling.length);
		const echoed = typedKeys.filter((key) =>
			title.all.some((other) => alike(key, other) > TITLE.echo),
		);
		const score =
			TITLE.says * says +
			TITLE.saysOnly * says * share +
			TITLE.echoes * (echoed.length / typed.length) +
			(title.folded.includes(whole) ? TITLE.hasWhole : 0);
		return { score, found: scores.map((each) => each > TITLE.alike) };
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
	if (key.length >= 3 && word.startsWith(key)) return TITLE.begins;
	if (key.length >= TAIL && word.endsWith(key)) return TITLE.ends;
	return stemLikeness(key, word);
}
