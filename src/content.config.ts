import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { contentLoader, type Selection } from './read/content-loader.ts';
import type { Records } from './model/records.ts';
import { recordSchemas } from './schema/records.ts';

/** Names the collections and gives each its schema; the reading is in `read/`. */

const many = <T extends z.ZodType>(select: Selection, schema: T) =>
	defineCollection({ loader: contentLoader(select), schema });

/** A collection of one entry, named as the collection: what stands once in a help center. */
const one = <T extends z.ZodType>(name: keyof Records, schema: T) =>
	many((records) => [[name, { value: records[name] }]], z.object({ value: schema }));

export const collections = {
	articles: many(
		({ articles }) => articles.map((record) => [`${record.locale}/${record.id}`, record]),
		recordSchemas.article,
	),
	categories: many(
		({ categories }) => categories.map((record) => [`${record.locale}/${record.id}`, record]),
		recordSchemas.category,
	),
	site: one('site', recordSchemas.site),
	snippets: one('snippets', z.array(recordSchemas.snippet)),
	labels: one('labels', recordSchemas.texts),
	interfaceStrings: one('interfaceStrings', recordSchemas.texts),
	terms: one('terms', recordSchemas.terms),
	words: one('words', recordSchemas.words),
	locks: one('locks', recordSchemas.locks),
	redirects: one('redirects', recordSchemas.redirects),
	published: one('published', recordSchemas.published),
	pictures: one('pictures', recordSchemas.pictures),
	attachments: one('attachments', recordSchemas.attachments),
};
