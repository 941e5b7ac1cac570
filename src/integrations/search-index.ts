import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { contentRoot } from '../read/content-root.ts';
import { readSite } from '../read/read-site.ts';
import type { Locale } from '../schema/site.ts';
import { indexLocale } from '../search/build/index-locale.ts';
import { plainImports } from './plain-imports.ts';

/** After the pages are written, makes the search index of each locale; before, keeps its script small. */
export function searchIndex(
	locales: readonly Locale[] = readSite(contentRoot()).locales,
): AstroIntegration {
	let cache = '';
	return {
		name: 'fyr:search-index',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ vite: { plugins: [plainImports()] } });
			},
			'astro:config:done': ({ config }) => {
				cache = fileURLToPath(new URL('pagefind/', config.cacheDir));
			},
			'astro:build:done': async ({ dir, logger }) => {
				const dist = fileURLToPath(dir);
				for (const { code: locale, lang } of locales) {
					const start = performance.now();
					const { pages, isReused } = await indexLocale({ dist, locale, lang, cache });
					const ms = Math.round(performance.now() - start);
					logger.info(`${locale}: ${pages} pages in ${ms} ms${isReused ? ' (unchanged)' : ''}`);
				}
				await close();
			},
		},
	};
}
