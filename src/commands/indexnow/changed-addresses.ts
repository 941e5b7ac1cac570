import { homePath, hrefOf } from '../../addresses.ts';
import type { Manifest } from '../../feedback/manifest.ts';

/** Whole addresses of articles and topics, by what became of them between two builds. */
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
	return {
		added: [...present.keys()].filter((address) => !known.has(address)),
		changed: [...present]
			.filter(([address, state]) => known.has(address) && known.get(address) !== state)
			.map(([address]) => address),
		gone: [...known.keys()].filter((address) => !present.has(address)),
	};
}

/**
 * Whole address → what tells its page from an earlier one: of an article its text and title, of a topic those
 * of all articles in it, which it lists.
 */
function addressesIn({ origin, base, articles }: Manifest): Map<string, string> {
	const states = [...articles.values()].flatMap((ofArticle) =>
		[...ofArticle].flatMap(([locale, { url, revision, title }]) =>
			[url, ...topicsAbove(url, hrefOf({ base }, homePath(locale)))].map((path) => ({
				address: new URL(path, origin).href,
				state: `${url} ${revision} ${title}`,
			})),
		),
	);
	const byAddress = Map.groupBy(states, ({ address }) => address);
	return new Map(
		[...byAddress].map(([address, all]) => [address, all.map(({ state }) => state).join('\n')]),
	);
}

/**
 * Paths of the topics that an article lies in, from its own address: below that of a topic are those in it.
 *
 * @example
 * topicsAbove('/sv/konto/losenord/glomt/', '/sv/'); // => ['/sv/konto/losenord/', '/sv/konto/']
 */
function topicsAbove(url: string, home: string): string[] {
	const above = url.replace(/[^/]+\/$/, '');
	return above.length > home.length && above.startsWith(home)
		? [above, ...topicsAbove(above, home)]
		: [];
}
