import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** The built demo in `dist/`: its editions, its files, and one page of each kind. */

export const locales = ['da', 'sv', 'nb'] as const;

export type DemoLocale = (typeof locales)[number];

const editionSchema = z.strictObject({
	revision: z.string().regex(/^[\w-]{8,64}$/),
	title: z.string().min(1),
	url: z.string().regex(/^\/[a-z-]+\/(?:[a-z0-9-]+\/)+$/),
	steps: z
		.array(z.strictObject({ id: z.string(), title: z.string(), asks: z.boolean() }))
		.optional(),
});

/** Shape of `dist/fyr-manifest.json`. */
const manifestSchema = z.strictObject({
	version: z.literal(1),
	site: z.string(),
	articles: z.record(z.string(), z.record(z.string(), editionSchema)),
	categories: z.record(z.string(), z.unknown()).optional(),
	notices: z.record(z.string(), z.array(z.unknown())).optional(),
});

export const manifest = manifestSchema.parse(JSON.parse(readBuilt('/fyr-manifest.json')));

/** Text of a built page or file. E.g. `/sv/konto/`. */
export function readBuilt(path: string): string {
	return readFileSync(`dist${fileOf(path)}`, 'utf8');
}

/** Address of an edition that exists. */
export function editionUrl(id: string, locale: string): string {
	const edition = manifest.articles[id]?.[locale];
	if (!edition) throw new Error(`The demo has no edition of "${id}" in "${locale}".`);
	return edition.url;
}

/** Paths of all built pages, as a reader asks for them. E.g. `/sv/konto/`, `/404.html`. */
export function builtPages(): string[] {
	return readdirSync('dist', { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html') && !file.startsWith('.'))
		.map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
		.sort();
}

/** Whether a path of the site names a file. */
export function isBuilt(path: string): boolean {
	return existsSync(`dist${fileOf(path)}`);
}

/** `/sv/konto/` is kept in `/sv/konto/index.html`. */
function fileOf(path: string): string {
	return path.endsWith('/') ? `${path}index.html` : path;
}

/** One page of each kind, by kind. */
export function templates(locale: DemoLocale) {
	const article = editionUrl('account/log-in', locale);
	const nested = editionUrl('account/password/reset-password', locale);
	return {
		home: `/${locale}/`,
		category: new URL('..', `https://site.example${article}`).pathname,
		nestedCategory: new URL('..', `https://site.example${nested}`).pathname,
		/** Holds choices, a table, pictures, terms and a table of contents. */
		article,
		nestedArticle: nested,
		all: `/${locale}/all/`,
		search: `/${locale}/search/`,
		notFound: `/${locale}/404.html`,
		thanks: `/${locale}/feedback/thanks/`,
		error: `/${locale}/feedback/error/`,
	};
}

/** Pages of no locale: both let the reader choose one. */
export const choosers = ['/index.html', '/404.html'];
