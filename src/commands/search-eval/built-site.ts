import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { presentManifest } from '../../feedback/manifest-file.ts';
import { CannotRun } from '../../model/cannot-run.ts';

const manifestSchema = z.object({
	articles: z.record(
		z.string(),
		z.record(z.string(), z.object({ title: z.string(), url: z.string() })),
	),
});

/** A built site, as far as its search is concerned. */
export interface BuiltSite {
	dist: string;
	/** Locale → its own articles. */
	locales: ReadonlyMap<string, readonly BuiltArticle[]>;
}

export interface BuiltArticle {
	id: string;
	title: string;
	/** On its host, as people read it. E.g. `/sv/konto/logga-in/`. */
	path: string;
}

/** @throws {CannotRun} If the folder holds no site of ours. */
export function readBuiltSite(dist: string): BuiltSite {
	const file = presentManifest(join(dist, 'fyr-manifest.json'));
	if (!existsSync(file)) {
		throw new CannotRun(`There is no built site in "${dist}". Run: npm run build -- --out ${dist}`);
	}
	const { articles } = manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
	const locales = new Map<string, BuiltArticle[]>();
	for (const [id, editions] of Object.entries(articles)) {
		for (const [locale, { title, url }] of Object.entries(editions)) {
			const ofLocale = locales.get(locale) ?? [];
			ofLocale.push({ id, title, path: decodeURI(new URL(url, 'https://site.example').pathname) });
			locales.set(locale, ofLocale);
		}
	}
	return { dist, locales };
}
