import { isUnspaced } from '../language/segment.ts';
import { plainSigns } from '../language/plain-signs.ts';
import type { Assist } from './assist.ts';
import { findExactly } from './find-exactly.ts';
import { findByAnyWord, findPlanned, type Planned } from './find-planned.ts';
import { findUnspaced } from './find-unspaced.ts';
import { matchTitles } from './match-titles.ts';
import { quotedText } from './planner/typed-query.ts';
import type { Hit } from './result.ts';
import type { Source } from './source.ts';
import { hitOf } from './title-hit.ts';

/** Answers to a query, best first. */
export interface Found {
	hits: Hit[];
	/** What was searched for, where it is not what was typed. */
	corrected?: string;
	/** How sure it is that one of the first is about the query, from 0 to 1; none where nothing says. */
	confidence?: number;
	/** How it came about; none where the engine was asked for what was typed. */
	planned?: Planned;
}

/** What stands behind it may change; what asks it need not know. */
export type Find = (query: string) => Promise<Found>;

/**
 * The engine's answers, then articles in another language whose titles match: readers of the
 * locale are shown those too, but the index has none of them.
 */
export function createFind(source: Pick<Source, 'lang' | 'assist' | 'engine'>): Find {
	return async (typed) => {
		// As the build wrote the pages into the index.
		const query = plainSigns(typed);
		// An addition: without it the engine's answers are still good.
		const assist = await source.assist().catch(() => undefined);
		const titles = assist?.titles ?? [];
		const foreign = titles.filter(({ other }) => other !== undefined);
		// A locale that has no article of its own yet has no index either.
		const isIndexed = titles.length === 0 || foreign.length < titles.length;
		const found = isIndexed ? await findIn(source, assist, query) : { hits: [] };
		const more = assist ? matchTitles(foreign, query).map((title) => hitOf(assist, title)) : [];
		const hits = [...found.hits, ...more];
		// Each has all the words in its title.
		return more.length > 0 ? { ...found, hits, confidence: 1 } : { ...found, hits };
	};
}

async function findIn(
	source: Pick<Source, 'lang' | 'engine'>,
	assist: Assist | undefined,
	query: string,
): Promise<Found> {
	const quoted = quotedText(query);
	const engine = await source.engine();
	if (quoted !== undefined) return { hits: await findExactly(engine, assist, quoted) };
	if (isUnspaced(source.lang)) return findUnspaced(engine, assist, source.lang, query);
	if (!assist) return findByAnyWord(engine, query);
	const found = await findPlanned(engine, assist, query);
	const isKnown = (await assist.lexicon()).hasSmallWords;
	// The engine may know more of a language that Fyr knows nothing of.
	return found.hits.length > 0 || isKnown ? found : findByAnyWord(engine, query);
}
