import { join, resolve } from 'node:path';
import { cacheOf } from './cache-folder.ts';

/** Where everything of one help center lies; every path is absolute. */
export interface Folders {
	/** The company's folder, with `package.json` and perhaps `fyr.config.ts`. */
	root: string;
	/** What its writers write: the folder with `site.yaml`. */
	content: string;
	/** Files that are published as they are. Of two with the same name the first is published. */
	public: readonly string[];
	/** What is kept between builds. */
	cache: string;
	/** The built site. */
	out: string;
}

/** The folders of a help center, from the few that differ; relative ones are below `root`. */
export function foldersOf({
	root,
	content = 'content',
	out = 'dist',
}: Pick<Folders, 'root'> & Partial<Pick<Folders, 'content' | 'out'>>): Folders {
	const source = resolve(root, content);
	return {
		root: resolve(root),
		content: source,
		public: [join(source, 'public'), resolve(root, 'public')],
		cache: cacheOf(root, source),
		out: resolve(root, out),
	};
}
