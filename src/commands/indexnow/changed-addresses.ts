import type { Manifest } from '../../feedback/manifest.ts';
import type { PublishedPage } from '../../feedback/contract.ts';

/** Whole addresses of articles and topics, by what became of them between two builds. */
export interface ChangedAddresses {
	added: string[];
	changed: string[];
	/** Search engines that ask for them find a redirect, or that they are gone. */
	gone: string[];
}

/** What search engines should ask for again. */
export function changedAddresses(before: Manifest, now: Manifest): ChangedAddresses {
	// A manifest of old does not say what topics there were: then nothing is known of their changes.
	const withTopics = before.categories !== undefined && now.categories !== undefined;
	const known = addressesIn(before, withTopics);
	const present = addressesIn(now, withTopics);
	const both = [...present].filter(([address]) => known.has(address));
	return {
		added: [...present.keys()].filter((address) => !known.has(address)),
		changed: both
			.filter(([address, page]) => page !== known.get(address))
			.map(([address]) => address),
		gone: [...known.keys()].filter((address) => !present.has(address)),
	};
}

/** Whole address → what tells its page from an earlier one. A topic with a text of its own is both. */
function addressesIn(
	{ origin, articles, categories = [] }: Manifest,
	withTopics: boolean,
): Map<string, string> {
	const editions = [...articles.values()].flatMap((ofArticle) => [...ofArticle.values()]);
	const pages: PublishedPage[] = withTopics ? [...editions, ...categories] : editions;
	const byAddress = Map.groupBy(pages, ({ url }) => new URL(url, origin).href);
	return new Map(
		[...byAddress].map(([address, same]) => [
			address,
			same.map(({ revision, title }) => `${revision} ${title}`).join('\n'),
		]),
	);
}
