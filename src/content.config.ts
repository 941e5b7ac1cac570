import { codeArticles as known, config, folders, skipBroken } from 'virtual:fyr/project';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { contentLoaders } from './read/content-loader.ts';

const { fingerprint, codeArticles } = contentLoaders({
	...{ folders, config, skipBroken },
	codeArticles: known,
});

/**
 * What Astro itself must know of the content: that it has changed, and which articles hold code, which
 * `@astrojs/mdx` renders. All else goes to the pages as one value; see `read/records-file.ts`.
 */
export const collections = {
	content: defineCollection({
		loader: fingerprint,
		schema: z.object({ fingerprint: z.string() }),
	}),
	codeArticles: defineCollection({ loader: codeArticles, schema: z.object({}) }),
};
