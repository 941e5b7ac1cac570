/** Where the site is published. */

/** What of a site its addresses are made of. */
export interface Published {
	/** E.g. `https://company.example`. */
	origin: string;
	/** Folder of that host that the site lies in. E.g. `/help`; empty for none. */
	base: string;
}

/** A path as it is in a route: people write it without its last slash, too. */
export function withSlash(path: string): string {
	return path.endsWith('/') ? path : `${path}/`;
}

/**
 * How a page names a path of the site, which may be published in a folder of its host. Whole
 * addresses stay as they are.
 *
 * @example
 * hrefOf({ base: '/help' }, '/sv/'); // => '/help/sv/'
 */
export function hrefOf({ base }: Pick<Published, 'base'>, path: string): string {
	return /^\/(?!\/)/.test(path) ? base + path : path;
}

/**
 * The path within the site of a path of its host, as people read both.
 *
 * @returns `undefined` if it lies outside the site.
 * @example
 * pathWithin({ base: '/help' }, '/help/sv/'); // => '/sv/'
 */
export function pathWithin({ base }: Pick<Published, 'base'>, path: string): string | undefined {
	return path.startsWith(`${base}/`) ? path.slice(base.length) : undefined;
}

/** What a page names, as a whole address. */
export function absoluteHref({ origin }: Pick<Published, 'origin'>, href: string): string {
	return new URL(href, origin).href;
}

/** The site itself as an address, without a slash at its end. E.g. `https://company.example/help`. */
export function siteAddress({ origin, base }: Published): string {
	return new URL(base, origin).href.replace(/\/$/, '');
}

/** How a page names a file of `public/`. E.g. `logo.svg`. */
export function fileHref(site: Published, file: string): string {
	return hrefOf(site, `/${file}`);
}

/**
 * The file of the built site that answers for a path.
 *
 * @example
 * fileOfPath('/sv/konto/'); // => 'sv/konto/index.html'
 */
export function fileOfPath(path: string): string {
	return path.slice(1) + (path.endsWith('/') ? 'index.html' : '');
}

/** The path that a file of the built site answers for. */
export function pathOfFile(file: string): string {
	return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}
