import type { Context } from 'hono';
import { hrefOf, NOT_FOUND_PATH, notFoundPath } from '../addresses.ts';
import { securityHeaders } from '../hosts/header-rules.ts';
import { isFetched } from '../hosts/missing-pages.ts';
import { locationOf, type Redirected } from '../model/find-redirect.ts';
import type { Site } from '../schema/site.ts';
import { fileAt } from './files.ts';
import type { BuildTable } from './read-redirects.ts';
import { sendFile } from './send-file.ts';

/** Answers that are no page: the way to one, and that there is none. */

/** What a request is answered from. */
export interface Serving {
	folder: string;
	site: Pick<Site, 'locales' | 'origin' | 'base'>;
	build: () => BuildTable;
	near: (path: string) => Promise<string | undefined>;
	/** By the path of a file within the host. */
	headersOf: (path: string) => Readonly<Record<string, string>>;
}

export function redirected(
	context: Context,
	serving: Serving,
	path: string,
	{ redirect: { to }, search }: Redirected,
): Promise<Response> | Response {
	if (to === undefined) return missing(context, serving, path, 410);
	const Location = locationOf(hrefOf(serving.site, to), search);
	return context.body(null, 301, { ...securityHeaders, 'Cache-Control': 'no-cache', Location });
}

/** To another path of the site, with the query as it is. */
export function leadTo(
	context: Context,
	status: 301 | 302,
	path: string,
	more: Record<string, string> = {},
): Response {
	// One slash at its beginning: two would name another host.
	const Location = encodePath(path.replace(/^\/{2,}/, '/')) + searchOf(context);
	const all = { ...securityHeaders, 'Cache-Control': 'no-cache', ...more, Location };
	return context.body(null, status, all);
}

/** “There is no such page”, in the language of the address; for a file a word is enough. */
export async function missing(
	context: Context,
	{ folder, site, headersOf }: Serving,
	path: string,
	status: 404 | 410 = 404,
): Promise<Response> {
	if (isFetched(path)) {
		return context.text('Not found\n', status, { ...securityHeaders, 'Cache-Control': 'no-cache' });
	}
	const encodings = context.req.header('Accept-Encoding') ?? '';
	const [, locale = ''] = path.split('/');
	const file =
		(await fileAt(folder, notFoundPath(locale), encodings)) ??
		(await fileAt(folder, NOT_FOUND_PATH, encodings));
	const headers = headersOf(hrefOf(site, NOT_FOUND_PATH));
	return file
		? sendFile(context, file, headers, status)
		: context.body(null, status, securityHeaders);
}

export function searchOf(context: Context): string {
	return new URL(context.req.url).search;
}

/** A decoded path as it stands in an address. */
function encodePath(path: string): string {
	return encodeURI(path).replaceAll('?', '%3F').replaceAll('#', '%23');
}
