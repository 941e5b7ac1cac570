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

/** As much of a project as modules in pages are told. */
export function projectOf(
	{ root, content, public: shared, cache, out, config }: Folders & Pick<ProjectModule, 'config'>,
	skipBroken: boolean,
	codeArticles?: readonly CodeArticle[],
): ProjectModule {
	return {
		folders: { root, content, public: shared, cache, out },
		// What Astro is configured with is nothing that its pages need.
		config: { strings: config.strings },
		skipBroken,
		codeArticles,
	};
}

/**
 * The module `virtual:fyr/project`, which `content.config.ts` and `load.ts` import.
 *
 * @param project Where it is not said, the pages are compiled for any: whoever runs them says which, in
 * `globalThis.fyrProject`, since nothing else reaches a module that is only now loaded.
 */
export function projectModule(project: ProjectModule | undefined): Plugin {
	const names = ['folders', 'config', 'skipBroken', 'codeArticles'] as const;
	const text = project
		? names.map((name) => `export const ${name} = ${JSON.stringify(project[name])};`).join('\n')
		: `export const { ${names.join(', ')} } = globalThis.fyrProject;`;
	return {
		name: 'fyr:project-module',
		resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
		load: (id) => (id === `\0${NAME}` ? text : undefined),
	};
}
