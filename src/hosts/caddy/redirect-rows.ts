import { escapePattern } from '../header-rules.ts';
import { locationText, type HostRedirect, type HostTarget } from '../host-plan.ts';
import { queryForms, type QueryForm } from '../query-forms.ts';

/** What is left of a query, by how many groups hold it. */
const rests = { 0: '', 1: '?${1}', 2: '?${1}&${2}' };

/** Row of a whole old address. */
export function plainRow({ parts: [path = ''], to }: HostRedirect): [string, string] {
	return [path, valueOf(to, '{fyr_asked}')];
}

/** Rows of an old address that a query names. */
export function namedRows({ parts: [path = ''], query, to }: HostRedirect): [string, string][] {
	return queryForms(query).map(({ pattern, groups }) => [
		`~(?i)^${escapePattern(path)}\\?${pattern.slice(1)}`,
		valueOf(to, rests[groups]),
	]);
}

/**
 * Rows of all old addresses that fit a pattern. What a regular expression gives is not looked through for variables, so the query is a
 * group.
 */
export function patternRows({ parts, query, to }: HostRedirect): [string, string][] {
	const path = parts.map(escapePattern).join('[^?]*');
	const forms: QueryForm[] =
		query.length > 0 ? queryForms(query) : [{ pattern: '^(.+)$', groups: 1 }];
	const rows = forms.map(({ pattern, groups }): [string, string] => [
		`~(?i)^${path}/?\\?${pattern.slice(1)}`,
		valueOf(to, rests[groups]),
	]);
	return query.length > 0 ? rows : [[`~(?i)^${path}/?$`, valueOf(to, '')], ...rows];
}

function valueOf(to: HostTarget | undefined, asked: string): string {
	if (!to) return 'gone';
	const more = asked === '{fyr_asked}' ? '{fyr_more}' : asked.replace('?', '&');
	const safe = (text: string): string => text.replaceAll('$', '%24');
	return locationText(
		{ address: safe(to.address), query: safe(to.query), hash: safe(to.hash) },
		{ asked, more },
	);
}
