import { Problem } from './problem.ts';

/** Headers that tell where a request comes from. */
export interface SenderHeaders {
	origin: string | undefined;
	host: string | undefined;
	/** `Sec-Fetch-Site`. */
	fetchSite: string | undefined;
}

/** The page a request comes from. */
export interface Sender {
	/** Its origin, if that is one we know; to be echoed for CORS. */
	origin?: string;
	/** What the reader's own pages begin with: empty if they are on the host that was asked. */
	home: string;
}

/**
 * Tell our own pages from those of others.
 *
 * Keeps other sites from using their visitors to vote here. It is no defence against CSRF, since no
 * vote is authorised by a cookie; so a request without a known origin is accepted (under a smaller
 * rate), as browsers send `Origin: null` from pages with `Referrer-Policy: no-referrer`.
 *
 * @param site Origin of the published site.
 * @param origins Further origins whose pages may vote.
 * @throws {Problem} 403 if another site's page sent it.
 */
export function identifySender(
	{ origin, host, fetchSite }: SenderHeaders,
	site: string,
	origins: readonly string[],
): Sender {
	if (origin === undefined || origin === 'null') {
		const sameOrigin = fetchSite === 'same-origin' || host === hostOf(site);
		return { home: sameOrigin ? '' : site };
	}
	// One process serves site and endpoint, under whatever name the reader used.
	if (host !== undefined && hostOf(origin) === host) return { origin, home: '' };
	if (origin === site || origins.includes(origin)) return { origin, home: origin };
	throw new Problem(
		403,
		`Pages of "${origin}" may not vote here. If they should, add the origin to FYR_ORIGINS.`,
	);
}

/** Headers that let a page of a known origin read the answer. Without credentials: there are none. */
export function corsHeaders({ origin }: Sender): Record<string, string> {
	if (origin === undefined) return {};
	return {
		'Access-Control-Allow-Origin': origin,
		'Access-Control-Expose-Headers': 'Retry-After',
	};
}

/** The answer to a browser that asks before it sends (Fetch, “CORS-preflight fetch”). */
export function preflightHeaders({ origin }: Sender, method: string): Record<string, string> {
	if (origin === undefined) return {};
	return {
		'Access-Control-Allow-Origin': origin,
		'Access-Control-Allow-Methods': method,
		'Access-Control-Allow-Headers': 'Content-Type',
		'Access-Control-Max-Age': '7200',
	};
}

/** What follows the scheme; there is nothing else in an origin (RFC 6454 §6.2). */
function hostOf(origin: string): string | undefined {
	return origin.split('://')[1];
}
