import { fromRow, type Title, type TitleRow } from '../titles-file.ts';
import { loadEngine, type Engine } from './engine.ts';

/** Where a locale's search is. */
export interface SourcePaths {
	/** Folder of the index. E.g. `/sv/pagefind/`. */
	bundle: string;
	/** E.g. `/sv/search/titles.json`. */
	titles: string;
}

/** What a search needs, each loaded once, when it is first asked for. */
export interface Source {
	titles: () => Promise<Title[]>;
	engine: () => Promise<Engine>;
	/** The engine answers at once. */
	isReady: () => boolean;
	/** Load again what failed. */
	retry: () => void;
}

export function createSource({ bundle, titles }: SourcePaths): Source {
	let rows: Promise<Title[]> | undefined;
	let engine: Promise<Engine> | undefined;
	let isReady = false;
	let attempt = 0;
	return {
		titles: () => (rows ??= loadTitles(titles)),
		engine: () => {
			engine ??= loadEngine(bundle, attempt);
			engine.then(
				() => (isReady = true),
				() => undefined,
			);
			return engine;
		},
		isReady: () => isReady,
		retry: () => {
			rows = engine = undefined;
			attempt += 1;
		},
	};
}

/** @throws {Error} If there is no such file or no connection. */
async function loadTitles(path: string): Promise<Title[]> {
	const response = await fetch(path);
	if (!response.ok) throw new Error(`${response.status} ${path}`);
	// A cast, because our own build writes the file, typed by the same contract.
	return ((await response.json()) as TitleRow[]).map(fromRow);
}
