import type { PublishedAddresses } from '../schema/published.ts';
import { oldAddressText, parseOldAddress, pathKey } from './old-address.ts';
import { categoryOf, shownArticle, type HelpCenter } from './help-center.ts';
import { contentPages, type ContentPage } from './paths.ts';
import { homePath, withSlash } from '../addresses.ts';
import { categoryPath, pathOfArticle } from './route.ts';

/** What an address of `urls.lock.json` was the address of. */
export interface Owner {
	locale: string;
	/** Article or category; empty for the first page of a locale. */
	id: string;
	kind: 'article' | 'category' | 'home';
}

/** The name of the file, in the content root. */
export const PUBLISHED_FILE = 'urls.lock.json';

/** A last line that never changes, so that no line of an address ends without a comma: merges stay valid. */
const lastLine = {
	'~': 'Written by npm run build. An address stays here for as long as somebody may ask for it.',
};

/** `sv/account/log-in` → the Swedish edition of that article. */
export function parseOwner(text: string): Owner {
	const [locale = '', ...path] = text.split('/');
	const isCategory = path.at(-1) === '';
	const id = path.join('/').replace(/\/$/, '');
	return { locale, id, kind: id === '' ? 'home' : isCategory ? 'category' : 'article' };
}

/** The addresses without what stands beside them in the file. */
export function publishedEntries(
	published: PublishedAddresses,
): [address: string, owner: string][] {
	return Object.entries(published).filter(([address]) => address.startsWith('/'));
}

/** Every address that has a page now, and every former address that an edition or category keeps. */
export function publishedNow(center: HelpCenter): PublishedAddresses {
	const { articles, categories } = center.records;
	const aliases = [
		...articles
			.filter(({ id, locale }) => center.editions.get(id)?.has(locale))
			.map(({ id, locale, data }) => ({ owner: `${locale}/${id}`, aliases: data.aliases })),
		...categories.map(({ id, locale, data }) => ({
			owner: `${locale}/${id}/`,
			aliases: data.aliases,
		})),
	];
	return Object.fromEntries([
		...aliases.flatMap(({ owner, aliases: old }) =>
			old.filter((alias) => !/[*?]/.test(alias)).map((alias) => [asAddress(alias), owner]),
		),
		...center.site.locales.map(({ code }) => [homePath(code), homePath(code).slice(1)]),
		...contentPages(center).map((page) => [page.path, ownerOf(center, page)]),
	]);
}

function ownerOf(center: HelpCenter, { kind, locale, id }: ContentPage): string {
	return kind === 'article'
		? `${shownArticle(center, locale, id)?.edition.locale ?? locale}/${id}`
		: `${categoryOf(center, locale, id)?.titleLocale ?? locale}/${id}/`;
}

/** In one spelling: `/sv/konto/`, but `/help.html`. */
function asAddress(alias: string): string {
	const path = oldAddressText(parseOldAddress(alias));
	return /\.[^/]*$/.test(path) ? path : withSlash(path);
}

/** The file with the addresses of now added, sorted, one a line; nothing is taken out. */
export function publishedText(...all: readonly PublishedAddresses[]): string {
	const entries = all.flatMap(publishedEntries);
	const sorted = Object.fromEntries(
		[...new Map(entries)].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
	);
	return `${JSON.stringify({ ...sorted, ...lastLine }, null, '\t')}\n`;
}

/**
 * Where an address leads by itself, because nobody wrote it: that of a fallback, which has changed
 * with the edition it showed, or has given way to an edition of its own.
 */
export function pathAfterFallback(
	center: HelpCenter,
	address: string,
	owner: Owner,
): string | undefined {
	const [, code = ''] = pathKey(address).split('/');
	const locale = center.site.locales.some((one) => one.code === code) ? code : owner.locale;
	const { editions, categoryData, site } = center;
	if (!site.locales.some((one) => one.code === locale)) return undefined;
	const known = (owner.kind === 'article' ? editions : categoryData).get(owner.id);
	// An edition that is there and was shown here has moved by a writer's hand.
	if (locale === owner.locale && known?.has(locale)) return undefined;
	if (owner.kind === 'article') return pathOfArticle(center, locale, owner.id);
	return categoryOf(center, locale, owner.id) && categoryPath(center, locale, owner.id);
}
