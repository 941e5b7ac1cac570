import { shownArticle, type HelpCenter } from './help-center.ts';
import type { Redirect } from './find-redirect.ts';
import { livePaths } from './live-paths.ts';
import { decodePath, oldAddressText, parseOldAddress } from './old-address.ts';
import { contentPages } from './paths.ts';
import { parseOwner, pathAfterFallback, publishedEntries, type Owner } from './published.ts';
import { pathWithin, withSlash, type Published } from '../addresses.ts';
import { articlePath, categoryPath } from './route.ts';

type LivePaths = ReadonlyMap<string, string | undefined>;

/**
 * Every old address and where its readers are sent, each once: what the static pages, the server and
 * the files for web hosts are made from. A page that is there is never replaced.
 */
export function redirectTable(
	center: HelpCenter,
	live: LivePaths = livePaths(center),
): readonly Redirect[] {
	const vanished = publishedEntries(center.records.published).filter(
		([address]) => !live.has(withSlash(address)),
	);
	const categories = [...categoryAliases(center), ...fromFallbacks(center, vanished, 'category')];
	const table = new Map<string, Redirect>();
	for (const { from, to } of [
		...fromFile(center, live),
		...fromArticles(center),
		...categories.map(({ from, to }) => ({ from, to })),
		...belowCategories(center, categories),
		...fromFallbacks(center, vanished, 'article'),
	]) {
		const address = parseOldAddress(from);
		const text = oldAddressText(address);
		const isLive = address.query.length === 0 && live.has(withSlash(address.parts.join('*')));
		if (!table.has(text) && !isLive) table.set(text, { from: text, to });
	}
	return [...table.values()];
}

function fromFile({ records, site }: HelpCenter, live: LivePaths): Redirect[] {
	return Object.entries(records.redirects).map(([from, to]) => ({
		from,
		to: to === 'gone' ? undefined : targetOf(to, site, live),
	}));
}

/** A target as it is asked for: without our own host, and with the slash at its end. */
export function targetOf(to: string, site: Published, live: LivePaths): string {
	const address = withinSite(to, site);
	const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
	return live.has(path) || !live.has(`${path}/`) ? address : `${path}/${rest}`;
}

/** Path of this site, for a whole address that is one of this site. */
function withinSite(to: string, site: Published): string {
	if (to.startsWith('/')) return to;
	const { origin, pathname, search, hash } = new URL(to);
	const path = origin === site.origin ? pathWithin(site, withSlash(pathname)) : undefined;
	return path === undefined ? to : decodePath(path) + search + hash;
}

function fromArticles(center: HelpCenter): Redirect[] {
	const editions = [...center.editions.values()].flatMap((ofArticle) => [...ofArticle.values()]);
	return editions.flatMap(({ locale, id, data }) => {
		const shown = shownArticle(center, locale, id);
		return shown ? data.aliases.map((from) => ({ from, to: articlePath(center, shown) })) : [];
	});
}

/** A former address of a category that has a page now. */
export interface CategoryRedirect {
	from: string;
	to: string;
	locale: string;
}

function categoryAliases(center: HelpCenter): CategoryRedirect[] {
	return center.records.categories.flatMap(({ locale, id, data }) =>
		center.categories.get(locale)?.has(id)
			? data.aliases.map((from) => ({ from, locale, to: categoryPath(center, locale, id) }))
			: [],
	);
}

/** What was below the former address of a category is below its present one. */
export function belowCategories(
	center: HelpCenter,
	categories: readonly CategoryRedirect[],
): Redirect[] {
	const plain = categories.filter(({ from }) => !/[*?]/.test(from));
	if (plain.length === 0) return [];
	const pages = Map.groupBy(contentPages(center), ({ locale }) => locale);
	return plain.flatMap(({ from, to, locale }) =>
		(pages.get(locale) ?? [])
			.filter(({ path }) => path.startsWith(to) && path !== to)
			.map(({ path }) => ({ from: withSlash(from) + path.slice(to.length), to: path })),
	);
}

/** Addresses of fallbacks that have changed without a writer's doing. */
function fromFallbacks(
	center: HelpCenter,
	vanished: readonly [address: string, owner: string][],
	kind: Owner['kind'],
): CategoryRedirect[] {
	return vanished.flatMap(([from, text]) => {
		const owner = parseOwner(text);
		const to = owner.kind === kind ? pathAfterFallback(center, from, owner) : undefined;
		return to === undefined ? [] : [{ from, to, locale: to.split('/')[1] ?? '' }];
	});
}
