import type { Manifest } from '../../feedback/manifest.ts';
import type { PublishedEdition } from '../../feedback/contract.ts';

/** Whole addresses of articles, by what became of them between two builds. */
export interface ChangedAddresses {
	added: string[];
	changed: string[];
	/** Search engines that ask for them find a redirect, or that they are gone. */
	gone: string[];
}

/** What search engines should ask for again. */
export function changedAddresses(before: Manifest, now: Manifest): ChangedAddresses {
	const known = addressesIn(before);
	const present = addressesIn(now);
	const both = [...present].filter(([address]) => known.has(address));
	return {
		added: [...present.keys()].filter((address) => !known.has(address)),
		changed: both
			.filter(([address, edition]) => differs(edition, known.get(address)))
			.map(([address]) => address),
		gone: [...known.keys()].filter((address) => !present.has(address)),
	};
}

function addressesIn({ origin, articles }: Manifest): Map<string, PublishedEdition> {
	const editions = [...articles.values()].flatMap((ofArticle) => [...ofArticle.values()]);
	return new Map(editions.map((edition) => [new URL(edition.url, origin).href, edition]));
}

function differs(edition: PublishedEdition, before: PublishedEdition | undefined): boolean {
	return edition.revision !== before?.revision || edition.title !== before.title;
}
