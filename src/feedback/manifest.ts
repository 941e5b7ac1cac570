import { z } from 'zod';
import { decode } from '../model/target.ts';

/** One edition that readers may vote on. */
const editionSchema = z.object({
	/** Hash of the edition's text. E.g. `f81d4fae7dec`. */
	revision: z.string().min(1),
	/** E.g. `Logga in`. */
	title: z.string(),
	/** Path or address of its page. E.g. `/sv/konto/logga-in/`. */
	url: z.string(),
});

/** `dist/fyr-manifest.json`, written by the build: what exists, so that nobody votes on what does not. */
const manifestSchema = z.object({
	/** Version of this format. */
	version: z.literal(1, { error: 'Expected 1, the version of the format.' }),
	/** Address of the published site. E.g. `https://help.company.example`, `https://company.example/help`. */
	site: z.url({ protocol: /^https?$/ }),
	/** Editions by article id, then by locale. */
	articles: z.record(z.string(), z.record(z.string(), editionSchema)),
});

/** An edition as the build published it. */
export type PublishedEdition = z.infer<typeof editionSchema>;

/** What that file holds, before it is read into maps. */
export type ManifestFile = z.input<typeof manifestSchema>;

/** The manifest in maps: `__proto__` in one is just an unknown article. */
export interface Manifest {
	/** Address of the published site, by which votes are kept. E.g. `https://company.example/help`. */
	site: string;
	/** Origin of its pages. E.g. `https://company.example`. */
	origin: string;
	/** Folder of that host in which it lies, as people read it. E.g. `/help`; empty for none. */
	base: string;
	/** Article id → locale → edition. */
	articles: Map<string, Map<string, PublishedEdition>>;
	/** Every locale in which anything is published. */
	locales: Set<string>;
	/** Editions of the manifest before, which readers may still have open. */
	former: Map<string, Map<string, PublishedEdition>>;
}

/** Whether readers may vote on an edition. */
export function isVotable(
	{ articles, former }: Manifest,
	article: string,
	locale: string,
): boolean {
	return [articles, former].some((known) => known.get(article)?.has(locale));
}

/**
 * The manifest from what its file holds.
 *
 * @throws {z.ZodError} If it has another shape.
 */
export function parseManifest(json: unknown): Manifest {
	const { site, articles } = manifestSchema.parse(json);
	const { origin, pathname } = new URL(site);
	const folder = pathname.replace(/\/+$/, '');
	const byId = Object.entries(articles).map(
		([id, editions]) => [id, new Map(Object.entries(editions))] as const,
	);
	const locales = new Set(byId.flatMap(([, editions]) => [...editions.keys()]));
	return {
		...{ site: origin + folder, origin, base: decode(folder) },
		...{ articles: new Map(byId), locales, former: new Map() },
	};
}
