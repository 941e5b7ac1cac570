import { hrefOf } from '../addresses.ts';
import { locationOf, type Redirect } from '../model/find-redirect.ts';
import { parseOldAddress, pathKey, type OldAddress } from '../model/old-address.ts';
import type { Site } from '../schema/site.ts';
import { headerRules, type HeaderRule } from './header-rules.ts';
import { languageRules, type LanguageRule } from './language-rules.ts';

/** All that a web host must do for a site: what every host's own file is written from. */
export interface HostPlan {
	/** Folder of the host that the site lies in, decoded; empty for none. E.g. `/help`. */
	base: string;
	/** Codes of the locales, the first one first. */
	locales: readonly string[];
	/** Of several that fit the first counts. */
	redirects: readonly HostRedirect[];
	headers: readonly HeaderRule[];
	/** Which edition `/` leads to. */
	languages: readonly LanguageRule[];
	/** Whether a page has its text as Markdown beside it, for programs that ask for that. */
	hasMarkdown: boolean;
	/** Decoded paths of the pages that are there. */
	pages: readonly string[];
}

/** An old address, and what it is answered with. Paths begin with the folder of the site. */
export interface HostRedirect extends OldAddress {
	/** As it stands in a `Location` header; `undefined` where the page is gone for good (410). */
	to: HostTarget | undefined;
	/** Whether the built site has a page there that leads on. */
	page: boolean;
}

/** An address taken apart, so that the query of the request can be put in. Percent-encoded. */
export interface HostTarget {
	/** Without query and fragment. */
	address: string;
	/** Without its `?`. */
	query: string;
	/** With its `#`; or empty. */
	hash: string;
}

export interface PlanSources {
	site: Pick<Site, 'base' | 'locales' | 'plainMarkdown'>;
	redirects: readonly (Redirect & { page?: boolean | undefined })[];
	pages: readonly string[];
}

export function hostPlan({ site, redirects, pages }: PlanSources): HostPlan {
	return {
		base: site.base,
		locales: site.locales.map(({ code }) => code),
		redirects: redirects
			.map(({ from, to, page = false }): HostRedirect => {
				const { parts, query } = parseOldAddress(from);
				const within = parts.map((part, index) => (index === 0 ? hrefOf(site, part) : part));
				const target = to === undefined ? undefined : targetOf(hrefOf(site, to));
				return { parts: within.length > 1 ? within : within.map(pathKey), query, to: target, page };
			})
			.sort(byNarrowness),
		headers: headerRules(site),
		languages: languageRules(site.locales),
		hasMarkdown: site.plainMarkdown,
		pages: pages.map((path) => hrefOf(site, path)),
	};
}

/** As `redirectFinder` tries them: whole addresses first, then what says more of the address. */
function byNarrowness(a: HostRedirect, b: HostRedirect): number {
	const isPattern = Number(a.parts.length > 1) - Number(b.parts.length > 1);
	const letters = a.parts.length > 1 ? b.parts.join('').length - a.parts.join('').length : 0;
	return isPattern || letters || b.query.length - a.query.length;
}

function targetOf(to: string): HostTarget {
	const [, address = '', query = '', hash = ''] =
		/^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(locationOf(to, '')) ?? [];
	return { address, query, hash };
}

/** Whether one whole path leads on, whatever its query. */
export function isPlain({ parts, query }: HostRedirect): boolean {
	return parts.length === 1 && query.length === 0;
}

/**
 * A target with the query of the request.
 *
 * @param asked How a host writes that query, with its `?`; `more` with `&` before it instead.
 */
export function locationText(
	{ address, query, hash }: HostTarget,
	{ asked, more }: { asked: string; more: string },
): string {
	return address + (query === '' ? asked : `?${query}${more}`) + hash;
}

/** A path as it stands in an address. */
export function encodedPath(path: string): string {
	return encodeURI(path).replaceAll('?', '%3F').replaceAll('#', '%23');
}
