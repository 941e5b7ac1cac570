import { ID_LENGTH, type AssistFile } from '../../assist-file.ts';
import { words as foldedWords } from '../fold.ts';
import type { TitleScore } from './fuse.ts';
import { likenessOf } from './inflect.ts';
import type { Lexicon } from './lexicon.ts';
import type { Plan } from './plan.ts';

/** The titles of the pages that the engine knows, by the beginning of its name for them. */
export type TitlesById = ReadonlyMap<string, string>;

export function titlesById({ titles, ids }: Pick<AssistFile, 'titles' | 'ids'>): TitlesById {
	return new Map(
		titles.map(([title], place) => [ids.slice(place * ID_LENGTH, (place + 1) * ID_LENGTH), title]),
	);
}

/** How much of a query a page's title says, and how little else. */
export function createTitleScore(
	lexicon: Pick<Lexicon, 'keyOf' | 'isStop'>,
	titles: TitlesById,
	{ words }: Plan,
	query: string,
): TitleScore {
	const { keyOf } = lexicon;
	const wanted = words.map(({ alternatives }) =>
		alternatives.flatMap(({ query: text, weight }) =>
			text.split(' ').map((word) => ({ key: keyOf(word), weight })),
		),
	);
	const typed = foldedWords(query);
	const typedKeys = typed.map((word) => keyOf(word));
	const whole = typed.join(' ');
	return (id) => {
		const title = titleKeys(lexicon, titles, id.slice(id.lastIndexOf('_') + 1).slice(0, ID_LENGTH));
		if (title === undefined || wanted.length === 0 || title.telling.length === 0) return 0;
		const scores = wanted.map((each) => bestIn(each, title.telling));
		const said = scores.reduce((sum, score) => sum + score, 0) / wanted.length;
		const share = Math.min(1, scores.filter((score) => score > 0).length / title.telling.length);
		const echoed = typedKeys.filter((key) => title.all.some((other) => alike(key, other) > 0.7));
		return (
			0.6 * said +
			0.5 * said * share +
			0.25 * (echoed.length / typed.length) +
			(title.folded.includes(whole) ? 0.3 : 0)
		);
	};
}

/** What a title is compared by. */
interface TitleKeys {
	/** Keys of its words, in order. */
	all: string[];
	/** Those of the words that tell something. */
	telling: string[];
	folded: string;
}

/** Made once a title: a common word has most of a site's pages for answers, at every key pressed. */
const known = new WeakMap<TitlesById, Map<string, TitleKeys>>();

function titleKeys(
	{ keyOf, isStop }: Pick<Lexicon, 'keyOf' | 'isStop'>,
	titles: TitlesById,
	id: string,
): TitleKeys | undefined {
	const made = known.get(titles) ?? new Map<string, TitleKeys>();
	known.set(titles, made);
	const title = titles.get(id);
	if (made.has(id) || title === undefined) return made.get(id);
	const all = title.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
	const keys = {
		all: all.map((word) => keyOf(word)),
		telling: all.filter((word) => !isStop(word)).map((word) => keyOf(word)),
		folded: foldedWords(title).join(' '),
	};
	made.set(id, keys);
	return keys;
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

function alike(key: string, word: string): number {
	if (key === word) return 1;
	if (key.length >= 3 && word.startsWith(key)) return 0.8;
	return likenessOf(key, word);
}
