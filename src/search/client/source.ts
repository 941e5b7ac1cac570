import { loadAssist, type Assist } from './assist.ts';
import { loadEngine, type Engine } from './engine.ts';

/** Where a locale's search is. */
export interface SourcePaths {
	/** BCP 47 tag. */
	lang: string;
	/** Folder of the index. E.g. `/sv/pagefind/`. */
	bundle: string;
	/** E.g. `/sv/search/assist.json`. */
	assist: string;
}

/** What a search needs, each loaded once, when it is first asked for. */
export interface Source {
	lang: string;
	assist: () => Promise<Assist>;
	engine: () => Promise<Engine>;
	/** Load again what failed. */
	retry: () => void;
}

export function createSource({ lang, bundle, assist: path }: SourcePaths): Source {
	let assist: Promise<Assist> | undefined;
	let engine: Promise<Engine> | undefined;
	let attempt = 0;
	return {
		lang,
		assist: () => (assist ??= loadAssist(path)),
		engine: () => (engine ??= loadEngine(bundle, attempt)),
		retry: () => {
			assist = engine = undefined;
			attempt += 1;
		},
	};
}
