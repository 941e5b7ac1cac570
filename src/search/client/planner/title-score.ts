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
	const { keyOf, isStop } = lexicon;
	const wanted = words.map(({ alternatives }) =>
		alternatives.flatMap(({ query: text, weight }) =>
			text.split(' ').map((word) => ({ key: keyOf(word), weight })),
		),
	);
	const typed = foldedWords(query);
	const whole = typed.join(' ');
	return (id) => {
		const title = titles.get(id.slice(id.lastIndexOf('_') + 1).slice(0, ID_LENGTH));
		if (title === undefined || wanted.length === 0) return 0;
		const all = title.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
		const own = all.filter((word) => !isStop(word)).map((word) => keyOf(word));
		if (own.length === 0) return 0;
		const scores = wanted.map((each) => bestIn(each, own));
		const said = scores.reduce((sum, score) => sum + score, 0) / wanted.length;
		const share = Math.min(1, scores.filter((score) => score > 0).length / own.length);
		const titleKeys = all.map((word) => keyOf(word));
		const echoed = typed.filter((word) =>
			titleKeys.some((other) => alike(keyOf(word), other) > 0.7),
		);
		const isWhole = foldedWords(title).join(' ').includes(whole);
		return (
			0.6 * said + 0.5 * said * share + 0.25 * (echoed.length / typed.length) + (isWhole ? 0.3 : 0)
		);
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

function alike(key: string, word: string): number {
	if (key === word) return 1;
	if (key.length >= 3 && word.startsWith(key)) return 0.8;
	return likenessOf(key, word);
}
