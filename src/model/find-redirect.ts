import { looseKey, parseOldAddress, pathKey, type OldAddress } from './old-address.ts';

/** An old address and what became of it, as `dist/fyr-redirects.json` has it. */
export interface Redirect {
	/** As `oldAddressText` writes it. */
	from: string;
	/** Path of this site or a whole address; absent where the old one is gone. */
	to?: string | undefined;
}

/** What a request is answered with. */
export interface Redirected<Entry extends Redirect = Redirect> {
	redirect: Entry;
	/** What is left of the query, with its `?`; what named the old page is taken out. */
	search: string;
}

export interface RedirectFinder<Entry extends Redirect = Redirect> {
	/** The redirect of an address that names it. @param path Decoded. */
	exact: (path: string, search: string) => Redirected<Entry> | undefined;
	/** The redirect whose `*` stands for the rest of it; only where there is no page. */
	pattern: (path: string, search: string) => Redirected<Entry> | undefined;
	/** As the two above, in any letter case and with slashes doubled. */
	loose: (path: string, search: string) => Redirected<Entry> | undefined;
}

/** Made once for all requests. */
export function redirectFinder<Entry extends Redirect>(
	redirects: readonly Entry[],
): RedirectFinder<Entry> {
	const strict = lookup(redirects, pathKey, (text) => text);
	const loosely = lookup(redirects, looseKey, (text) => text.toLowerCase());
	return {
		...strict,
		loose: (path, search) => loosely.exact(path, search) ?? loosely.pattern(path, search),
	};
}

interface Known<Entry> {
	redirect: Entry;
	parts: readonly string[];
	query: OldAddress['query'];
}

function lookup<Entry extends Redirect>(
	redirects: readonly Entry[],
	keyOf: (path: string) => string,
	fold: (text: string) => string,
): Omit<RedirectFinder<Entry>, 'loose'> {
	const known = redirects.map((redirect): Known<Entry> => {
		const { parts, query } = parseOldAddress(redirect.from);
		return { redirect, parts, query };
	});
	const exact = Map.groupBy(
		// What asks for more of the query comes first.
		known.filter(({ parts }) => parts.length === 1).sort((a, b) => b.query.length - a.query.length),
		({ parts: [path = ''] }) => keyOf(path),
	);
	const patterns = known
		.filter(({ parts }) => parts.length > 1)
		.map((one) => ({ ...one, parts: one.parts.map(fold) }))
		.sort(
			(a, b) =>
				b.parts.join('').length - a.parts.join('').length || b.query.length - a.query.length,
		);
	return {
		exact: (path, search) => firstAnswer(exact.get(keyOf(path)) ?? [], search, fold),
		pattern: (path, search) => {
			const key = keyOf(path);
			const matching = patterns.filter(({ parts }) => fits(key, parts) || fits(`${key}/`, parts));
			return firstAnswer(matching, search, fold);
		},
	};
}

function firstAnswer<Entry extends Redirect>(
	known: readonly Known<Entry>[],
	search: string,
	fold: (text: string) => string,
): Redirected<Entry> | undefined {
	const asked = new URLSearchParams(search);
	const found = known.find(({ query }) => query.every((part) => holds(asked, part, fold)));
	return found && { redirect: found.redirect, search: without(search, found.query, fold) };
}

function holds(
	asked: URLSearchParams,
	[name, value]: readonly [string, string],
	fold: (text: string) => string,
): boolean {
	return [...asked].some(
		([other, given]) =>
			fold(other) === fold(name) && (value === '*' || fold(given) === fold(value)),
	);
}

/** A query without the parts that named the old page; the others stay as they were written. */
function without(
	search: string,
	query: OldAddress['query'],
	fold: (text: string) => string,
): string {
	if (query.length === 0) return search === '?' ? '' : search;
	const names = new Set(query.map(([name]) => fold(name)));
	const rest = search
		.slice(1)
		.split('&')
		.filter((part) => {
			const [[name] = ['']] = new URLSearchParams(part);
			return part !== '' && !names.has(fold(name));
		});
	return rest.length === 0 ? '' : `?${rest.join('&')}`;
}

/** Whether a path is made of these parts, in their order, with anything between them. */
function fits(path: string, parts: readonly string[]): boolean {
	const [first = '', ...others] = parts;
	const last = others.pop() ?? '';
	if (!path.startsWith(first) || !path.endsWith(last)) return false;
	const end = path.length - last.length;
	let at = first.length;
	for (const part of others) {
		const found = path.indexOf(part, at);
		if (found < 0) return false;
		at = found + part.length;
	}
	return at <= end;
}

/**
 * Where a reader is sent: the new address with what is left of the query. Browsers carry the
 * fragment on by themselves.
 *
 * @returns As it stands in a header: percent-encoded.
 */
export function locationOf(to: string, search: string): string {
	const base = 'https://help.example';
	const url = new URL(to, base);
	url.search = [url.search.slice(1), search.slice(1)].filter((part) => part !== '').join('&');
	return to.startsWith('/') ? url.pathname + url.search + url.hash : url.href;
}
