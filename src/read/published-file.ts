import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { PUBLISHED_FILE, publishedEntries, publishedText } from '../model/published.ts';
import { MANIFEST_FILE, pathWithin, siteAddress, type Published } from '../addresses.ts';
import { publishedSchema, type PublishedAddresses } from '../schema/published.ts';

/**
 * Note addresses in `urls.lock.json`; what it holds stays.
 *
 * @returns How many are new, or `undefined` if the file cannot be read.
 * @throws {Error} If it cannot be written.
 */
export function notePublished(root: string, addresses: PublishedAddresses): number | undefined {
	const file = join(root, PUBLISHED_FILE);
	const before = existsSync(file) ? readFileSync(file, 'utf8') : '{}';
	const known = readPublished(before);
	if (!known) return undefined;
	const text = publishedText(known, addresses);
	if (text !== before) writeFileSync(file, text);
	return publishedEntries(addresses).filter(([address]) => !(address in known)).length;
}

function readPublished(text: string): PublishedAddresses | undefined {
	try {
		return publishedSchema.safeParse(JSON.parse(text)).data;
	} catch {
		return undefined;
	}
}

/** What a build before says was published. */
const manifestSchema = z.object({
	site: z.string(),
	articles: z.record(z.string(), z.record(z.string(), z.object({ url: z.string() }))),
});

/** Content root, folder of the last build, and what `site.yaml` says. */
interface SeedSource {
	content: string;
	out: string;
	site: Published;
}

/**
 * Where addresses were never noted, note those of the last build, so that what has changed since is
 * told too. A build of another site says nothing of this one.
 */
export function seedPublished({ content: root, out, site }: SeedSource): void {
	if (existsSync(join(root, PUBLISHED_FILE))) return;
	const manifest = [MANIFEST_FILE, 'manifest.json']
		.map((name) => join(out, name))
		.find((file) => existsSync(file));
	const built = manifest === undefined ? undefined : readManifest(manifest);
	if (built?.site !== siteAddress(site)) return;
	const addresses = Object.entries(built.articles).flatMap(([id, editions]) =>
		Object.entries(editions).flatMap(([locale, { url }]): [string, string][] => {
			const path = pathWithin(site, url);
			return path === undefined ? [] : [[path, `${locale}/${id}`]];
		}),
	);
	try {
		notePublished(root, Object.fromEntries(addresses));
	} catch {
		// Content that may only be read is built all the same; the build says that nothing is noted.
	}
}

function readManifest(file: string): z.infer<typeof manifestSchema> | undefined {
	try {
		return manifestSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
	} catch {
		return undefined;
	}
}
