import { ASSIST_VERSION, partName, type AssistFile, type Place } from '../assist-file.ts';
import { restName, withRest, type AssistRest } from '../assist-rest.ts';
import { decodeIds } from '../page-ids.ts';
import { fromRow, type Title } from '../titles-file.ts';
import { createLexicon, type Lexicon } from './planner/lexicon.ts';
import { knowsAll } from './planner/known-words.ts';
import { createPlaced, type Placed } from './places.ts';
import { titlesById, type TitlesById } from './planner/title-keys.ts';

/** All that is known of a locale before the engine is there. */
export interface Assist {
	/** Those of a large site lack their addresses: see {@link placed}. */
	titles: Title[];
	placed: Placed;
	/** Beginning of a page's id → number of its title. */
	numbersById: ReadonlyMap<string, number>;
	titlesById: TitlesById;
	/** For languages without spaces, else none: what the titles' articles have for headings. */
	headings: readonly string[];
	/**
	 * Made when first asked for: titles need not wait for it. What few queries need is in it from the
	 * first of them on.
	 */
	lexicon: (query?: string) => Promise<Lexicon>;
}

/**
 * @param pointer Address of the file that names the present one. E.g. `/sv/search/assist.json`.
 * @throws {Error} If there is none, no connection, or it is of another version of the site's code.
 */
export async function loadAssist(pointer: string): Promise<Assist> {
	// Asked for anew, because it is how a browser learns of new articles.
	const name = await read<string>(pointer, { cache: 'no-cache' });
	const path = pointer.replace(/[^/]*$/, name);
	const readPart = (part: number) => read<Place[]>(partName(path, part));
	const readRest = () => read<AssistRest>(restName(path));
	return assistOf(await read<AssistFile>(path), readPart, readRest);
}

/**
 * @param readPart Reads a part of a large site's file.
 * @throws {Error} If the file is of another version.
 */
export function assistOf(
	file: AssistFile,
	readPart: (part: number) => Promise<Place[]> = () => Promise.resolve([]),
	readRest: () => Promise<AssistRest> = () => Promise.reject(new Error('No rest')),
): Assist {
	if (file.version !== ASSIST_VERSION)
		throw new Error(`Version ${file.version} of the assist file`);
	const titles = file.titles.map(fromRow);
	const numbers = decodeIds(file.ids).flatMap((id, number): [string, number][] =>
		id === undefined ? [] : [[id, number]],
	);
	return {
		titles,
		placed: createPlaced(titles, file.apart, readPart),
		numbersById: new Map(numbers),
		titlesById: titlesById(file),
		headings: file.headings ?? [],
		lexicon: lexiconOf(file, readRest),
	};
}

function lexiconOf(file: AssistFile, readRest: () => Promise<AssistRest>): Assist['lexicon'] {
	let own: Promise<Lexicon> | undefined;
	let whole: Promise<Lexicon> | undefined;
	return async (query = '') => {
		if (whole) return whole;
		const lexicon = await (own ??= createLexicon(file));
		if (!file.hasRest || knowsAll(lexicon, query)) return lexicon;
		// An addition: where it cannot be read, it is asked for again with the next query.
		whole ??= readRest()
			.then((rest) => createLexicon(withRest(file, rest)))
			.catch(() => {
				whole = undefined;
				return lexicon;
			});
		return whole;
	};
}

async function read<Content>(path: string, options: RequestInit = {}): Promise<Content> {
	const response = await fetch(path, options);
	if (!response.ok) throw new Error(`${response.status} ${path}`);
	// A cast, because our own build writes the files, typed by the same contract.
	return (await response.json()) as Content;
}
