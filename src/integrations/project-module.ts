import type { Plugin } from 'vite';
import type { Config } from '../config/schema.ts';
import type { Folders } from '../read/project.ts';
import type { CodeArticle } from '../read/read-for-pages.ts';

/** What Astro's side of a help center is told of it: modules there are given nothing when they are loaded. */
export interface ProjectModule {
	folders: Folders;
	/** As much of it as is data. */
	config: Pick<Config, 'strings'>;
	/** Files with errors are left out instead of stopping the build. */
	skipBroken: boolean;
	/** The articles that hold code, if the content is read elsewhere. */
	codeArticles: readonly CodeArticle[] | undefined;
}

const NAME = 'virtual:fyr/project';

/** The module `virtual:fyr/project`, which `content.config.ts` and `load.ts` import. */
export function projectModule({
	folders,
	config,
	skipBroken,
	codeArticles,
}: ProjectModule): Plugin {
	const { root, content, public: shared, cache, out } = folders;
	const value: ProjectModule = {
		folders: { root, content, public: shared, cache, out },
		// What Astro is configured with is nothing that its pages need.
		config: { strings: config.strings },
		skipBroken,
		codeArticles,
	};
	return {
		name: 'fyr:project-module',
		resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
		load: (id) =>
			id === `\0${NAME}`
				? Object.entries(value)
						.map(([name, part]) => `export const ${name} = ${JSON.stringify(part)};`)
						.join('\n')
				: undefined,
	};
}
