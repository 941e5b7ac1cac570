import { escapePattern } from '../header-rules.ts';
import {
	isPlain,
	locationText,
	type HostPlan,
	type HostRedirect,
	type HostTarget,
} from '../host-plan.ts';
import { queryForms } from '../query-forms.ts';

/**
 * Rows of whole old addresses. Texts are compared in any letter case here: where case tells the old address
 * from a page, by a pattern.
 */
export function plainRows({ redirects, pages }: HostPlan): [string, string][] {
	const folded = new Set(pages.map((page) => page.toLowerCase().replace(/\/$/, '')));
	return redirects.filter(isPlain).map(({ parts: [path = ''], to }) => {
		const key = folded.has(path.toLowerCase()) ? `~^${escapePattern(path)}$` : path;
		return [key, valueOf(to, '$is_args$args')];
	});
}

/** Rows of an old address that a query names. */
export function namedRows({ parts: [path = ''], query, to }: HostRedirect): [string, string][] {
	return queryForms(query).map(({ pattern, groups }) => {
		const rest = ['', '?$1', '?$1&$2'][groups] ?? '';
		return [`~*^${escapePattern(path)}\\?${pattern.slice(1)}`, valueOf(to, rest)];
	});
}

/** Rows of all old addresses that fit a pattern. */
export function patternRows(redirect: HostRedirect): [string, string][] {
	const path = redirect.parts.map(escapePattern).join('.*');
	const value = valueOf(redirect.to, '$is_args$args');
	if (redirect.query.length === 0) return [[`~*^${path}/?\\?`, value]];
	return queryForms(redirect.query).map(({ pattern }) => [
		`~*^${path}/?\\?${pattern.slice(1)}`,
		valueOf(redirect.to, ''),
	]);
}

/** `$` begins a variable, and cannot be written in any other way. */
function valueOf(to: HostTarget | undefined, asked: string): string {
	if (to === undefined) return 'gone';
	const safe = (text: string): string => text.replaceAll('$', '%24');
	const target = { address: safe(to.address), query: safe(to.query), hash: safe(to.hash) };
	const more = asked === '$is_args$args' ? '$fyr_more' : asked.replace('?', '&');
	return locationText(target, { asked, more });
}
