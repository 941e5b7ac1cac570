import { assistPath, hrefOf } from '../addresses.ts';
import type { Site } from '../schema/site.ts';

/** Headers of all paths that a pattern fits. Of two that fit, the later one counts. */
export interface HeaderRule {
	/** Path on the host, percent-encoded; `*` stands for any characters. E.g. `/_astro/*`. */
	path: string;
	headers: Readonly<Record<string, string>>;
}

/**
 * What a browser is told with every page. The policy for scripts and styles is in the page itself,
 * with the hashes of that page; here stands what a `<meta>` cannot say.
 */
export const securityHeaders = {
	'Content-Security-Policy': "frame-ancestors 'none'",
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
	// Not `no-referrer`: with it a browser sends `Origin: null` with the feedback form.
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Strict-Transport-Security': 'max-age=31536000',
	'X-Content-Type-Options': 'nosniff',
};

/**
 * An SVG, or other XML, that is opened by itself is a document of this origin, and would run its scripts.
 * In `<img>` none runs, whatever is sent with it.
 */
export const XML_POLICY =
	"default-src 'none'; img-src data:; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";

const XML_ENDINGS = 'atom mml rdf rss svg svgz xht xhtml xml xsl xslt'.split(' ');

/** For what is asked about again each time: a page that has changed is seen at once. */
const ASK_AGAIN = { 'Cache-Control': 'no-cache' };

/** For names that change with the bytes. */
const NEVER_CHANGES = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** Headers of every file of a site, for our server and for the files of other hosts. */
export function headerRules(site: Pick<Site, 'base' | 'locales'>): readonly HeaderRule[] {
	const rule = (path: string, headers: HeaderRule['headers']): HeaderRule => ({
		path: encodeURI(hrefOf(site, path)),
		headers,
	});
	return [
		rule('/*', { ...securityHeaders, ...ASK_AGAIN }),
		...XML_ENDINGS.map((ending) => rule(`/*.${ending}`, { 'Content-Security-Policy': XML_POLICY })),
		// The page of the same article is what search engines show.
		rule('/*.md', { 'Content-Type': 'text/markdown; charset=utf-8', 'X-Robots-Tag': 'noindex' }),
		// What scripts and programs read has the words of pages.
		rule('/*.json', { 'X-Robots-Tag': 'noindex' }),
		rule('/*.webmanifest', { 'Content-Type': 'application/manifest+json; charset=utf-8' }),
		rule('/_astro/*', NEVER_CHANGES),
		...['fragment', 'index', 'meta'].map((kind) => rule(`/*.pf_${kind}`, NEVER_CHANGES)),
		// `assist.json` itself names the present one of these.
		...site.locales.map(({ code }) =>
			rule(assistPath(code).replace('.json', '.*.json'), NEVER_CHANGES),
		),
	];
}

/** Finds the headers of a path of the host, decoded. */
export function headerFinder(
	rules: readonly HeaderRule[],
): (path: string) => Readonly<Record<string, string>> {
	const known = rules.map(({ path, headers }) => ({
		pattern: new RegExp(pathPattern(decodeURI(path)), 'i'),
		headers,
	}));
	return (path) =>
		Object.assign(
			{},
			...known.filter(({ pattern }) => pattern.test(path)).map(({ headers }) => headers),
		);
}

/** A path in which `*` stands for any characters, as a regular expression. */
export function pathPattern(path: string): string {
	return `^${path
		.split('*')
		.map((part) => escapePattern(part))
		.join('.*')}$`;
}

/** A text as a regular expression that fits it and nothing else, for any engine. */
export function escapePattern(text: string): string {
	return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}
