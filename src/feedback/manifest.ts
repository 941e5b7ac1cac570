import { z } from 'zod';
import { decode } from '../model/target.ts';
import type { ManifestFile, PublishedEdition, PublishedNotice } from './contract.ts';
import { Problem } from './problem.ts';
import type { PublishedRevision } from './store/port.ts';

const editionSchema: z.ZodType<PublishedEdition> = z.object({
	revision: z.string().min(1),
	title: z.string(),
	url: z.string(),
	steps: z.array(z.object({ id: z.string(), title: z.string(), asks: z.boolean() })).optional(),
});

const noticeSchema: z.ZodType<PublishedNotice> = z.object({
	from: z.number(),
	until: z.number(),
	text: z.string(),
	on: z.array(z.string()),
});

const manifestSchema: z.ZodType<ManifestFile> = z.object({
	version: z.literal(1, { error: 'Expected 1, the version of the format.' }),
	site: z.url({ protocol: /^https?$/ }),
	articles: z.record(z.string(), z.record(z.string(), editionSchema)),
	notices: z.record(z.string(), z.array(noticeSchema)).optional(),
});

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
	/** What readers are or were told for a while, by locale. */
	notices: Map<string, readonly PublishedNotice[]>;
	/** Every locale in which anything is published. */
	locales: Set<string>;
	/** Revisions of manifests before, which readers may still have open: {@link editionId} → revisions. */
	former: Map<string, Set<string>>;
}

/** Names an edition in {@link Manifest.former}. */
function editionId(article: string, locale: string): string {
	return `${locale}/${article}`;
}

/** Whether readers may vote on an edition. */
export function isVotable(
	{ articles, former }: Manifest,
	article: string,
	locale: string,
): boolean {
	return (articles.get(article)?.has(locale) ?? false) || former.has(editionId(article, locale));
}

/** Whether a revision is published, or was a while ago: any other is made up. */
export function isKnownRevision(
	{ articles, former }: Manifest,
	article: string,
	locale: string,
	revision: string,
): boolean {
	return (
		articles.get(article)?.get(locale)?.revision === revision ||
		(former.get(editionId(article, locale))?.has(revision) ?? false)
	);
}

/** Everything that a manifest says is published. */
export function revisionsIn({ articles }: Pick<Manifest, 'articles'>): PublishedRevision[] {
	return [...articles].flatMap(([article, editions]) =>
		[...editions].map(([locale, { revision }]) => ({ article, locale, revision })),
	);
}

/** Take votes on further revisions, too. Changes the manifest in place. */
export function addFormer(manifest: Manifest, revisions: readonly PublishedRevision[]): void {
	for (const { article, locale, revision } of revisions) {
		const id = editionId(article, locale);
		const known = manifest.former.get(id) ?? new Set();
		manifest.former.set(id, known.add(revision));
	}
}

/**
 * The manifest from what its file holds.
 *
 * @throws {z.ZodError} If it has another shape.
 */
export function parseManifest(json: unknown): Manifest {
	const { site, articles, notices = {} } = manifestSchema.parse(json);
	const { origin, pathname } = new URL(site);
	const folder = pathname.replace(/\/+$/, '');
	const byId = Object.entries(articles).map(
		([id, editions]) => [id, new Map(Object.entries(editions))] as const,
	);
	const locales = new Set(byId.flatMap(([, editions]) => [...editions.keys()]));
	return {
		...{ site: origin + folder, origin, base: decode(folder) },
		...{ articles: new Map(byId), locales, former: new Map() },
		notices: new Map(Object.entries(notices)),
	};
}

/** @throws {Problem} 503 while there is no manifest: nobody knows what may be voted on. */
export function publishedIn(manifest: Manifest | undefined): Manifest {
	if (manifest) return manifest;
	throw new Problem(503, 'There is no manifest of the site. Build it: npm run build');
}
