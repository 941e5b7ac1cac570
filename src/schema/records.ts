import { z } from 'zod';
import { articleSchema } from './article.ts';
import { categorySchema } from './category.ts';
import { textTreeSchema } from './labels.ts';
import { lockSchema } from './lock.ts';
import { publishedSchema } from './published.ts';
import { redirectsSchema } from './redirects.ts';
import type { Site } from './site.ts';
import { termsSchema } from './terms.ts';
import { wordsSchema } from './words.ts';

const files = z.record(z.string(), z.string());

/** What Astro's store holds: the records of `model/records.ts`, whose parts were validated when read. */
export const recordSchemas = {
	/** No second reading: what is written as one address is two parts by now. */
	site: z.custom<Site>(),
	category: z.object({
		locale: z.string(),
		id: z.string(),
		file: z.string(),
		data: categorySchema,
	}),
	article: z.object({
		locale: z.string(),
		id: z.string(),
		file: z.string(),
		data: articleSchema,
		hasDescription: z.boolean(),
		digest: z.string(),
		revision: z.string(),
		sections: z.array(z.object({ name: z.string(), hash: z.string() })),
		updated: z.string().optional(),
		pictures: files,
		attachments: files,
		usesCode: z.boolean(),
	}),
	snippet: z.object({
		locale: z.string(),
		name: z.string(),
		file: z.string(),
		body: z.array(z.unknown()),
		digest: z.string(),
		pictures: files,
		attachments: files,
	}),
	pictures: z.record(
		z.string(),
		z.object({
			digest: z.string(),
			format: z.enum(['avif', 'gif', 'jpeg', 'png', 'svg', 'webp']),
			width: z.number(),
			height: z.number(),
			isAnimated: z.boolean(),
		}),
	),
	attachments: z.record(
		z.string(),
		z.object({ digest: z.string(), bytes: z.number(), name: z.string() }),
	),
	/** Locale → texts. */
	texts: z.record(z.string(), textTreeSchema),
	terms: termsSchema,
	words: wordsSchema,
	/** Locale → lock. */
	locks: z.record(z.string(), lockSchema),
	redirects: redirectsSchema,
	published: publishedSchema,
};
