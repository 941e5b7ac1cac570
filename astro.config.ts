import mdx from '@astrojs/mdx';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import manifest from './package.json' with { type: 'json' };
import { cacheFolder } from './src/read/cache-folder.ts';
import { contentRoot } from './src/read/content-root.ts';
import { asDirectives, contentPolicy } from './src/model/content-policy.ts';
import { readSite } from './src/read/read-site.ts';
import { publishedFiles } from './src/integrations/published-files.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { devMode } from './src/integrations/dev-mode.ts';
import { buildTarget } from './src/integrations/build-target.ts';
import { codeArticles } from './src/integrations/code-articles.ts';
import { exactFiles } from './src/integrations/exact-files.ts';
import { exactPolicy } from './src/integrations/exact-policy.ts';
import { publishedAddresses } from './src/integrations/published-addresses.ts';
import { redirectPages } from './src/integrations/redirect-pages.ts';

const root = contentRoot();
const site = readSite(root);
const endpoint = new URL(site.feedback.endpoint, site.origin).origin;
const policy = contentPolicy(endpoint === site.origin ? [] : [endpoint]);

const project = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const oldest = buildTarget(manifest.browserslist);

export default defineConfig({
	// Named, because `dev` keeps what it notes apart for each content root, and so runs in a folder there.
	srcDir: project('src'),
	publicDir: project('public'),
	site: site.origin,
	// Pages name their own addresses; this is for Astro's: scripts, styles and pictures.
	base: site.base === '' ? '/' : site.base,
	trailingSlash: 'always',
	// Each content root has its own cache, so that building one does not undo the other's.
	cacheDir: cacheFolder(root, 'astro'),
	build: { inlineStylesheets: 'always', concurrency: 1 },
	// Its colours are inline styles, which the policy forbids.
	markdown: { syntaxHighlight: false },
	devToolbar: { enabled: false },
	integrations: [
		codeArticles(),
		mdx(),
		publishedFiles(),
		exactFiles(),
		exactPolicy(),
		// Reads what the next one replaces.
		publishedAddresses(),
		redirectPages(),
		searchIndex(),
		devMode(),
	],
	image: {
		service: {
			entrypoint: 'astro/assets/services/sharp',
			// Screen pictures are flat areas and text: more effort saves a tenth and takes eight times as long.
			config: { avif: { effort: 1, quality: 60 }, webp: { quality: 80 } },
		},
	},
	security: {
		csp: {
			directives: asDirectives(policy),
			scriptDirective: { resources: [...policy.scripts] },
		},
	},
	vite: {
		server: { fs: { allow: [project('.'), root] } },
		// A page has room for its text and style in one round trip; scripts of any size come after it.
		build: { assetsInlineLimit: 1024, target: oldest, cssTarget: oldest },
		// The search loads its engine as a module when it is asked for.
		worker: { format: 'es' },
	},
	experimental: { incrementalBuild: true },
});
