import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { Project } from '../read/project.ts';
import { readRecords } from '../read/records-file.ts';
import { codeKey } from './compiled/code-key.ts';
import { keeping } from './compiled/compiled-pages.ts';
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
				const key = codeKey(project, readRecords(project), skipBroken);
				setPrerenderer((astro) =>
					finishing(forgetting(keeping(astro, project, key), project), project),
				);
			},
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
