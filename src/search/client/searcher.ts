import type { Assist } from './assist.ts';
import { createFallbackFind, type Fallback, type Others } from './fallbacks.ts';
import { createFind } from './find.ts';
import { isSure } from './is-sure.ts';
import { matchTitles } from './match-titles.ts';
import { nearestTitles } from './nearest-titles.ts';
import { LEAST_CONFIDENCE } from './planner/weights.ts';
import { withMemory } from './remembering.ts';
import { loadAll, type Hit, type Result } from './result.ts';
import { createSource, type SourcePaths } from './source.ts';
import type { Title } from '../titles-file.ts';

/** Where a panel's answers come from. */
export interface SearchPlaces {
	own: SourcePaths;
	fallbacks: readonly Fallback[];
}

/** How many answers are wanted, and how many links to sections under each. */
export interface Wanted {
	rows: number;
	sections: number;
}

/** What a query found. */
export interface Answers {
	/** Of all that was found. */
	count: number;
	/** What was searched for, where it is not what was typed. */
	corrected?: string;
	/** The first of them. */
	results: Result[];
	/** Titles that are near, where nothing was found. */
	nearest: Title[];
}

/** All that a panel asks, in values that can be sent from one thread to another. */
export interface Searcher {
	/** Load what a search needs, so that it is there when the first word is typed. */
	warmUp: () => Promise<void>;
	/** Titles that match: there long before the engine is. None where they cannot be loaded. */
	titles: (query: string, rows: number) => Promise<Title[]>;
	/** @throws {Error} If the engine cannot be loaded. */
	find: (query: string, wanted: Wanted) => Promise<Answers>;
	/** Further answers to the query that was asked last. */
	more: (from: number, wanted: Wanted) => Promise<Result[]>;
	/** Answers of the fallback locales, which are loaded only then. */
	others: (query: string) => Promise<Others[]>;
	/** Why a query finds what it finds, for people who write articles. */
	explain: (query: string) => Promise<string>;
	/** Load again what failed. */
	retry: () => Promise<void>;
}

/** Offered when nothing was found: enough to try, few enough to read. */
const NEAREST = 4;

/** The search of one locale, on the thread it is called on. */
export function createSearcher({ own, fallbacks }: SearchPlaces): Searcher {
	const source = withMemory(createSource(own));
	const find = createFind(source);
	const findOthers = createFallbackFind(fallbacks);
	/** Answers to the query that was asked last, whichever was answered last. */
	let hits: Hit[] = [];
	let asked = 0;

	/** Some of the titles with their addresses; none where they cannot be loaded. */
	const shown = (choose: (assist: Assist) => Title[]): Promise<Title[]> =>
		source
			.assist()
			.then((assist) => assist.placed(choose(assist)))
			.catch(() => []);

	/** The answers that are not sure enough, else titles that have something of the query. */
	const nearestTo = async (query: string, unsure: readonly Hit[]): Promise<Title[]> =>
		unsure.length > 0
			? loadAll(unsure.slice(0, NEAREST), 0)
			: shown(({ titles }) => nearestTitles(titles, query, NEAREST));

	return {
		warmUp: async () => {
			// What fails here fails again, and is told, when there is something to find.
			const lexicon = source.assist().then((assist) => assist.lexicon());
			await Promise.allSettled([lexicon, source.engine()]);
		},
		titles: (query, rows) => shown(({ titles }) => matchTitles(titles, query).slice(0, rows)),
		find: async (query, wanted) => {
			const turn = ++asked;
			const answers = await find(query);
			const { hits: all, corrected, confidence = 1 } = answers;
			// Better none than some that are about something else: those are the nearest there are.
			const isAbout = confidence >= LEAST_CONFIDENCE;
			const found = isAbout ? all : [];
			if (turn === asked) hits = found;
			return {
				count: found.length,
				...(corrected !== undefined && { corrected }),
				results: await load(found, 0, wanted, isSure(answers)),
				nearest: found.length > 0 ? [] : await nearestTo(query, all),
			};
		},
		more: (from, wanted) => load(hits, from, wanted),
		others: findOthers,
		explain: async (query) => {
			// Few want to know, so it is fetched by those only.
			const { explain } = await import('./explain.ts');
			return explain(query, find, source);
		},
		retry: async () => source.retry(),
	};
}

function load(
	hits: readonly Hit[],
	from: number,
	{ rows, sections }: Wanted,
	withSteps = false,
): Promise<Result[]> {
	return loadAll(hits.slice(from, from + rows), sections, withSteps);
}
