import { isIP } from 'node:net';
import type { FeedbackContext } from './context.ts';
import type { Manifest } from './manifest.ts';
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
	/** What the reader's own pages begin with: no host if they are on the one that was asked. */
	home: string;
}

/** Whose pages may vote, and under which names they ask. */
export interface KnownSenders {
	/** Origin of the published site. E.g. `https://help.company.example`. */
	site: string;
	/** Further origins whose pages may vote. */
	origins: readonly string[];
	/** Further names of the endpoint, without port. E.g. `['votes.company.example']`. */
	hosts: readonly string[];
}

/**
 * Tell our own pages from those of others.
 *
 * Keeps other sites from using their visitors to vote here: a page of theirs is known by its origin or,
 * where it hides that (`no-referrer`, a sandboxed frame), by `Sec-Fetch-Site`; one that has pointed a
 * name of its own at this machine (DNS rebinding), by that name. A request that none of these tells
 * anything of comes from a browser older than 2023 or from a program, and is taken: no vote is
 * authorised by a cookie, so nothing is gained by pretending.
 *
 * @throws {Problem} 403 if another site's page sent it, 421 if it was sent to another name.
 */
export function identifySender(
	{ origin, host, fetchSite }: SenderHeaders,
	known: KnownSenders,
): Sender {
	const { site, origins } = known;
	const named = origin === 'null' ? undefined : origin;
	if (named === site || (named !== undefined && origins.includes(named))) {
		return { origin: named, home: hostOf(named) === host ? '' : named };
	}
	if (host !== undefined && !isOwnName(host, known)) {
		throw new Problem(
			421,
			`"${host}" is not a name of this endpoint. If it should be, add it to FYR_HOSTS.`,
		);
	}
	if (named === undefined) {
		if (fetchSite === 'cross-site') {
			throw new Problem(403, 'Pages of other sites may not vote here.');
		}
		const isOnSite = fetchSite === 'same-origin' || host === hostOf(site);
		return { home: isOnSite ? '' : site };
	}
	// One process serves site and endpoint, under whatever name of its own the reader used.
	if (host !== undefined && hostOf(named) === host) return { origin: named, home: '' };
	throw new Problem(
		403,
		`Pages of "${named}" may not vote here. If they should, add the origin to FYR_ORIGINS.`,
	);
}

/**
 * Whether a `Host` is one that no other site can point here. A name without a dot and an address are
 * nobody's to register; all other names are listed.
 */
function isOwnName(host: string, { site, origins, hosts }: KnownSenders): boolean {
	const name = URL.parse(`http://${host}`)?.hostname ?? '';
	const plain = name.replace(/^\[|\]$/g, '');
	if (isIP(plain) !== 0 || !plain.includes('.') || plain.endsWith('.localhost')) return true;
	const listed = [site, ...origins].map((origin) => URL.parse(origin)?.hostname);
	return listed.includes(name) || hosts.includes(name);
}

/** Who sent a request. @throws {Problem} See `identifySender()`. */
export type SenderOf = (c: FeedbackContext, published: Pick<Manifest, 'origin' | 'base'>) => Sender;

export function createSenderOf(known: Omit<KnownSenders, 'site'>): SenderOf {
	return (c, { origin: site, base }) => {
		const headers = {
			origin: c.req.header('origin'),
			host: c.req.header('host'),
			fetchSite: c.req.header('sec-fetch-site'),
		};
		const sender = identifySender(headers, { site, ...known });
		return { ...sender, home: sender.home + encodeURI(base) };
	};
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
