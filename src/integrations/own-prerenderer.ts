import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { Folders, Project } from '../read/project.ts';
import { codeArticlesOf } from '../read/read-for-pages.ts';
import { readRecords } from '../read/records-file.ts';
import { keep, keeping } from './compiled/compiled-pages.ts';
import { ownCode, type PagesCode } from './compiled/pages-code.ts';
import { forgetPages } from './compiled/kept-pages.ts';
import { finishing } from './page-style.ts';

/**
 * Has Astro keep the pages' code for later builds, and finishes each page that it renders.
 *
 * @param skipBroken As the build is told.
 */
export function ownPrerenderer(project: Project, skipBroken: boolean): AstroIntegration {
	return {
		name: 'fyr:prerenderer',
		hooks: {
			'astro:build:start': ({ setPrerenderer }) => {
				// Before anything is compiled: code that changes meanwhile is compiled again.
				const code = ownCode(project, codeArticlesOf(readRecords(project)), skipBroken);
				setPrerenderer((astro) =>
					finishing(forgetting(keeping(astro, code, project.out), project), project, code),
				);
			},
		},
	};
}

/** Has Astro compile the pages' code, to be kept, and render none. */
export function compileOnly({ out }: Folders, code: PagesCode): AstroIntegration {
	const prerenderer: AstroPrerenderer = {
		name: 'fyr',
		setup: () => keep(code, out),
		getStaticPaths: () => Promise.resolve([]),
		render: ({ url }) => Promise.reject(new RangeError(`${url} is not to be rendered.`)),
	};
	return {
		name: 'fyr:compile-only',
		hooks: {
			'astro:build:start': ({ setPrerenderer }) => setPrerenderer(prerenderer),
		},
	};
}

/** Astro has read what it knows of kept pages by the time it asks which there are. */
function forgetting(astro: AstroPrerenderer, project: Project): AstroPrerenderer {
	return {
		...astro,
		async getStaticPaths() {
			await forgetPages(project);
			return astro.getStaticPaths();
		},
	};
}
