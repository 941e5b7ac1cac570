import { Hono, type Context } from 'hono';
import { accepts } from 'hono/accepts';
import { headerFinder, headerRules, securityHeaders } from '../hosts/header-rules.ts';
import { isFetched } from '../hosts/missing-pages.ts';
import { preferredLocale } from '../i18n/accept-language.ts';
import { locationOf, type Redirected } from '../model/find-redirect.ts';
import { decodePath } from '../model/old-address.ts';
import {
	NOT_FOUND_PATH,
	homePath,
	hrefOf,
	isEndpointPath,
	markdownPath,
	notFoundPath,
	pathWithin,
} from '../addresses.ts';
import type { Locale, Site } from '../schema/site.ts';
import { fileAt, type ServedFile } from './files.ts';
import { nearAddress } from './near-address.ts';
import { readRedirects, type BuildTable } from './read-redirects.ts';
import { sendFile } from './send-file.ts';

export interface SiteOptions {
	/** Folder of the built site; a function, where one release follows another. */
	folder: string | (() => string);
	/** Its languages, and where it is published: all of it is below that folder of the address. */
	site: Pick<Site, 'locales' | 'origin' | 'base'>;
	/** The feedback endpoint, on the same origin. */
	feedback: Hono;
}

/** What a request is answered from. */
interface Serving extends Pick<SiteOptions, 'site'> {
	folder: string;
	build: () => BuildTable;
	near: (path: string) => Promise<string | undefined>;
	/** By the path of a file within the host. */
	headersOf: (path: string) => Readonly<Record<string, string>>;
}

/** The built site and the endpoint as one program. */
export function createSiteApp({ folder, site, feedback }: SiteOptions): Hono {
	const folderNow = typeof folder === 'string' ? () => folder : folder;
	const headersOf = headerFinder(headerRules(site));
	let held: Serving | undefined;
	/** All that is answered to one request comes from one release. */
	const servingNow = (): Serving => {
		const now = folderNow();
		if (held?.folder === now) return held;
		const build = readRedirects(now);
		return (held = { folder: now, site, build, near: nearAddress(now, build), headersOf });
	};
	const app = new Hono();
	app.all('*', async (context) => {
		const asked = context.req.path;
		const path = pathWithin(site, asked);
		// Whoever watches over the server need not know where the site lies.
		if (isEndpointPath(path ?? asked)) return feedback.fetch(context.req.raw, context.env);
		if (context.req.method !== 'GET' && context.req.method !== 'HEAD') {
			return context.body(null, 405, { ...securityHeaders, Allow: 'GET, HEAD' });
		}
		const serving = servingNow();
		return path === undefined ? outside(context, serving) : page(context, serving, path);
	});
	return app;
}

/** A host whose site lies in a folder leads there from its first page, and from the folder's bare name. */
async function outside(context: Context, serving: Serving): Promise<Response> {
	const { site } = serving;
	const { path } = context.req;
	if (path === '/') return leadTo(context, 302, hrefOf(site, '/'));
	const like = pathWithin({ base: site.base.toLowerCase() }, `${path.toLowerCase()}/`);
	if (like === undefined) return missing(context, serving, path);
	return leadTo(context, 301, hrefOf(site, path.slice(site.base.length) || '/'));
}

async function page(context: Context, serving: Serving, asked: string): Promise<Response> {
	const { folder, site } = serving;
	const path = decode(asked);
	const { redirects } = serving.build();
	const moved = redirects.exact(decodePath(asked), searchOf(context));
	if (moved) return redirected(context, serving, path, moved);
	if (path === '/') {
		const locale = languageFor(context, site.locales);
		const more = { Vary: 'Accept-Language' };
		if (locale) return leadTo(context, 302, hrefOf(site, homePath(locale.code)), more);
	}
	// What is shown where there is no page is none itself.
	if (isNotFoundPage(path, site.locales)) return missing(context, serving, path);
	const file = await fileFor(context, folder, path);
	if (file && !path.endsWith('/index.html')) {
		return sendFile(context, file, serving.headersOf(hrefOf(site, path)));
	}
	return elsewhere(context, serving, asked, path);
}

/** The file of a path; of an article its text, for a program that asks for Markdown. */
async function fileFor(
	context: Context,
	folder: string,
	path: string,
): Promise<ServedFile | undefined> {
	// A part of a file is a part of it as it is, which is what players and downloads go on with.
	const encodings = context.req.header('Range')
		? ''
		: (context.req.header('Accept-Encoding') ?? '');
	const file = await fileAt(folder, path, encodings);
	if (file && path === '/') file.headers['Vary'] = 'Accept-Encoding, Accept-Language';
	const text = path.endsWith('/') && (await fileAt(folder, markdownPath(path), encodings));
	if (!file || !text) return file;
	const chosen = prefersMarkdown(context) ? text : file;
	chosen.headers['Vary'] = 'Accept-Encoding, Accept';
	return chosen;
}

function prefersMarkdown(context: Context): boolean {
	const supports = ['text/html', 'text/markdown'];
	return accepts(context, { header: 'Accept', supports, default: 'text/html' }) === 'text/markdown';
}

/** Where there is no page: the one that was meant, if there is one. */
async function elsewhere(
	context: Context,
	serving: Serving,
	asked: string,
	path: string,
): Promise<Response> {
	const near = (await fileAt(serving.folder, `${path}/`, ''))
		? `${path}/`
		: await serving.near(path);
	if (near !== undefined) return leadTo(context, 301, hrefOf(serving.site, near));
	const { redirects } = serving.build();
	const search = searchOf(context);
	const moved = redirects.pattern(decodePath(asked), search);
	if (moved) return redirected(context, serving, path, moved);
	const like = redirects.loose(decodePath(asked), search);
	return like ? redirected(context, serving, path, like) : missing(context, serving, path);
}

function redirected(
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
function leadTo(
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
async function missing(
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

function isNotFoundPage(path: string, locales: readonly Locale[]): boolean {
	return path === NOT_FOUND_PATH || locales.some(({ code }) => path === notFoundPath(code));
}

/** What the reader asks for; where there is one language only, that. */
function languageFor(context: Context, locales: readonly Locale[]): Locale | undefined {
	if (locales.length === 1) return locales[0];
	return preferredLocale(context.req.header('Accept-Language'), locales);
}

function searchOf(context: Context): string {
	return new URL(context.req.url).search;
}

/** A decoded path as it stands in an address. */
function encodePath(path: string): string {
	return encodeURI(path).replaceAll('?', '%3F').replaceAll('#', '%23');
}

/** A path that is no valid UTF-8 names no file. */
function decode(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
