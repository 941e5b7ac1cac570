import { ASSIST_VERSION, type AssistFile } from '../assist-file.ts';
import { fromRow, type Title } from '../titles-file.ts';
import { createLexicon, type Lexicon } from './planner/lexicon.ts';
import { titlesById, type TitlesById } from './planner/title-keys.ts';

/** All that is known of a locale before the engine is there. */
export interface Assist {
	titles: Title[];
	titlesById: TitlesById;
	/** For languages without spaces, else none: what the titles' articles have for headings. */
	headings: readonly string[];
	/** Made when first asked for: titles need not wait for it. */
	lexicon: () => Promise<Lexicon>;
}

/**
 * @param pointer Address of the file that names the present one. E.g. `/sv/search/assist.json`.
 * @throws {Error} If there is none, no connection, or it is of another version of the site's code.
 */
export async function loadAssist(pointer: string): Promise<Assist> {
	// Asked for anew, because it is how a browser learns of new articles.
	const name = await read<string>(pointer, { cache: 'no-cache' });
	return assistOf(await read<AssistFile>(pointer.replace(/[^/]*$/, name)));
}

/** @throws {Error} If the file is of another version. */
export function assistOf(file: AssistFile): Assist {
	if (file.version !== ASSIST_VERSION)
		throw new Error(`Version ${file.version} of the assist file`);
	let lexicon: Promise<Lexicon> | undefined;
	return {
		titles: file.titles.map(fromRow),
		titlesById: titlesById(file),
		headings: file.headings ?? [],
		lexicon: () => (lexicon ??= createLexicon(file)),
	};
}

async function read<Content>(path: string, options: RequestInit = {}): Promise<Content> {
	const response = await fetch(path, options);
	if (!response.ok) throw new Error(`${response.status} ${path}`);
	// A cast, because our own build writes the files, typed by the same contract.
	return (await response.json()) as Content;
}
