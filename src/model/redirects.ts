import { shownArticle, type HelpCenter } from './help-center.ts';
import type { Redirect } from './find-redirect.ts';
import { livePaths } from './live-paths.ts';
import { decodePath, oldAddressText, parseOldAddress } from './old-address.ts';
import { contentPages } from './paths.ts';
import { articlePath, categoryPath, pathWithin, withSlash, type Published } from './route.ts';

type LivePaths = ReadonlyMap<string, string | undefined>;

/**
 * Every old address and where its readers are sent, each once: what the static pages, the server and
 * the files for web hosts are made from. A page that is there is never replaced.
 */
export function redirectTable(
	center: HelpCenter,
	live: LivePaths = livePaths(center),
): readonly Redirect[] {
	const table = new Map<string, Redirect>();
	for (const { from, to } of [
		...fromFile(center, live),
		...fromArticles(center),
		...fromCategories(center),
		...belowCategories(center),
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

/** Former addresses of the categories that have a page now. */
function categoryAliases(center: HelpCenter) {
	return center.records.categories.flatMap(({ locale, id, data }) =>
		center.categories.get(locale)?.has(id)
			? data.aliases.map((from) => ({ from, locale, to: categoryPath(center, locale, id) }))
			: [],
	);
}

function fromCategories(center: HelpCenter): Redirect[] {
	return categoryAliases(center).map(({ from, to }) => ({ from, to }));
}

/** What was below the former address of a category is below its present one. */
function belowCategories(center: HelpCenter): Redirect[] {
	const pages = Map.groupBy(contentPages(center), ({ locale }) => locale);
	return categoryAliases(center).flatMap(({ from, locale, to }): Redirect[] =>
		/[*?]/.test(from)
			? []
			: (pages.get(locale) ?? [])
					.filter(({ path }) => path.startsWith(to) && path !== to)
					.map(({ path }) => ({ from: withSlash(from) + path.slice(to.length), to: path })),
	);
}
