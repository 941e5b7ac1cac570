import type { AssistFile } from '../../assist-file.ts';
import { byId, decodeIds, idIn } from '../../page-ids.ts';
import { foldedWords } from '../../language/fold.ts';
import { plainSigns } from '../../language/plain-signs.ts';
import type { Lexicon } from './lexicon.ts';

/** The titles of the pages that the engine knows, by the beginning of its name for them. */
export type TitlesById = ReadonlyMap<string, string>;

export function titlesById({ titles, ids }: Pick<AssistFile, 'titles' | 'ids'>): TitlesById {
	return new Map(
		decodeIds(ids).flatMap((id, place) => {
			const title = titles[place]?.[0];
			return id === undefined || title === undefined ? [] : [[id, title]];
		}),
	);
}

/** What a title is compared by. */
export interface TitleKeys {
	/** Keys of its words, in order. */
	all: string[];
	/** Those of the words that tell something. */
	telling: string[];
	folded: string;
}

/** Made once a title: a common word has most of a site's pages for answers, at every key pressed. */
const known = new WeakMap<TitlesById, Map<string, TitleKeys>>();

/** Those of the page that the engine calls so; none of a page that it alone knows. */
export function titleKeys(
	{ keyOf, isStop }: Pick<Lexicon, 'keyOf' | 'isStop'>,
	titles: TitlesById,
	name: string,
): TitleKeys | undefined {
	const id = idIn(name);
	const made = known.get(titles) ?? new Map<string, TitleKeys>();
	known.set(titles, made);
	const before = made.get(id);
	const title = before ? undefined : byId(titles, id);
	if (title === undefined) return before;
	const all =
		plainSigns(title)
			.toLowerCase()
			.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
	const keys = {
		all: all.map((word) => keyOf(word)),
		telling: all.filter((word) => !isStop(word)).map((word) => keyOf(word)),
		folded: foldedWords(title).join(' '),
	};
	made.set(id, keys);
	return keys;
}
