import mdx from '@astrojs/mdx';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroUserConfig } from 'astro';
import { mergeConfig } from 'astro/config';
import manifest from '../../package.json' with { type: 'json' };
import type { Project } from '../read/project.ts';
import type { CodeArticle } from '../read/read-for-pages.ts';
import { asIntegration } from './build-step.ts';
import { buildSteps } from './build-steps.ts';
import { buildTarget } from './build-target.ts';
import { companyModules } from './company-modules.ts';
import { codeArticles } from './code-articles.ts';
import { devMode, type DevVotes } from './dev-mode.ts';
import { outsideRoot } from './outside-root.ts';
import type { PagesCode } from './compiled/pages-code.ts';
import { compileOnly, ownPrerenderer } from './own-prerenderer.ts';
import { ownPublicWhenAsked } from './own-public.ts';
import { plainImports } from './plain-imports.ts';
import { projectModule, projectOf } from './project-module.ts';
import { publishedWhenAsked } from './published-files.ts';

/** What differs from one run to another. */
export interface AstroRun {
	/** What the endpoint of `dev` is told; the other commands need none. */
	votes?: DevVotes;
	/** Leave out files with errors instead of stopping at them. */
	skipBroken?: boolean;
	/** Note the addresses of this build in `urls.lock.json`. */
	notesAddresses?: boolean;
	/** Only compile this code of pages, with these articles in it. */
	compile?: { code: PagesCode; codeArticles: readonly CodeArticle[] };
}

/** The folder of pages, layouts and all else that Astro builds from. */
const source = fileURLToPath(new URL('../', import.meta.url));

/** What Astro is told to make a help center. */
export function astroConfig(
	project: Project,
	{ votes, compile, skipBroken = false, notesAddresses = false }: AstroRun = {},
): AstroUserConfig {
	const { site, root, content, cache } = project;
	const oldest = buildTarget(manifest.browserslist);
	const own: AstroUserConfig = {
		root,
		srcDir: source,
		// The content's own comes first; see `own-public.ts`.
		publicDir: project.public.at(-1) ?? 'public',
		outDir: project.out,
		site: site.origin,
		// Pages name their own addresses; this is for Astro's: scripts, styles and pictures.
		base: site.base === '' ? '/' : site.base,
		trailingSlash: 'always',
		// Each content root has its own cache, so that building one does not undo the other's.
		cacheDir: join(cache, 'astro'),
		// Shorter than attributes, a hundred times a page.
		scopedStyleStrategy: 'class',
		// One file, of which `page-style.ts` makes what each page gets.
		// Several pages at once, since each waits for the disk.
		build: { inlineStylesheets: 'never', concurrency: 8 },
		// Its colours are inline styles, which the policy forbids.
		markdown: { syntaxHighlight: false },
		devToolbar: { enabled: false },
		integrations: [
			companyModules(project),
			codeArticles(project),
			mdx(),
			...(compile
				? [compileOnly(project, compile.code)]
				: [
						ownPrerenderer(project, skipBroken),
						...buildSteps(project, notesAddresses).map(asIntegration),
					]),
			devMode(project, votes),
		],
		image: {
			service: {
				entrypoint: 'astro/assets/services/sharp',
				// Screen pictures are flat areas and text: more effort saves a tenth and takes eight times as long.
				config: { avif: { effort: 1, quality: 60 }, webp: { quality: 80 } },
			},
		},
		vite: {
			cacheDir: join(cache, 'vite'),
			plugins: [
				outsideRoot(),
				projectModule(
					compile?.code.isPlain === true
						? undefined
						: projectOf(project, skipBroken, compile?.codeArticles),
				),
				ownPublicWhenAsked(project),
				publishedWhenAsked(project),
				plainImports(),
			],
			server: { fs: { allow: [source, root, content] } },
			// The policy of a page allows scripts that are files.
			build: { assetsInlineLimit: 0, cssCodeSplit: false, target: oldest, cssTarget: oldest },
			// The search loads its engine as a module when it is asked for.
			worker: { format: 'es' },
		},
		experimental: { incrementalBuild: true },
	};
	return mergeConfig(own, project.config.astro);
}
