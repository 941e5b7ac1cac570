import type { HelpCenter } from './help-center.ts';
import { contentPages, type ContentPage } from './paths.ts';
import { absoluteHref, pathWithin, withSlash, type Published } from '../addresses.ts';
import { decode } from './target.ts';

/** A link to an address of the site itself. */
export interface SiteLink {
	/** Path within the site, as people read it. E.g. `/sv/köp/`. */
	path: string;
	/** The same with what follows it, as it is written. E.g. `/sv/k%C3%B6p/?a=1#b`. */
	address: string;
	/** It is written with the site's host. */
	isWhole: boolean;
}

/**
 * What a link to an address of this site names, written as a path or with the site's own host in any
 * spelling of it. Elsewhere on that host is elsewhere.
 *
 * @example
 * siteLink(site, 'HTTPS://Help.example/sv/a/#b'); // => { path: '/sv/a/', address: '/sv/a/#b', isWhole: true }
 */
export function siteLink(site: Published, href: string): SiteLink | undefined {
	if (/^\/(?!\/)/.test(href)) {
		const [written = ''] = href.split(/[?#]/, 1);
		return { path: decode(written), address: href, isWhole: false };
	}
	if (!/^(https?:)?\/\//i.test(href)) return undefined;
	const url = URL.parse(href, site.origin);
	if (url?.origin !== site.origin) return undefined;
	const bare = decode(url.pathname).normalize('NFC') === site.base;
	const path = bare ? '/' : pathWithin(site, decode(url.pathname).normalize('NFC'));
	if (path === undefined) return undefined;
	const folder = new URL(absoluteHref(site, site.base)).pathname.replace(/\/$/, '');
	const within = bare ? '/' : url.pathname.slice(folder.length);
	return { path, address: within + url.search + url.hash, isWhole: true };
}

/** The page from the content that stands at a path, with its last slash or without. */
export function pageAt(center: HelpCenter, path: string): ContentPage | undefined {
	let pages = known.get(center);
	if (!pages) {
		pages = new Map(contentPages(center).map((page) => [page.path.normalize('NFC'), page]));
		known.set(center, pages);
	}
	return pages.get(withSlash(path.replace(/\/index\.html$/, '/')).normalize('NFC'));
}

const known = new WeakMap<HelpCenter, ReadonlyMap<string, ContentPage>>();
