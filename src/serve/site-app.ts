import { Hono, type Context } from 'hono';
import { headerFinder, headerRules, securityHeaders } from '../hosts/header-rules.ts';
import { decodePath } from '../model/old-address.ts';
import {
	NOT_FOUND_PATH,
	homePath,
	hrefOf,
	isEndpointPath,
	notFoundPath,
	pathWithin,
} from '../addresses.ts';
import type { Locale, Site } from '../schema/site.ts';
import { leadTo, missing, redirected, searchOf, type Serving } from './answers.ts';
import { fileFor, languageFor } from './chosen-for-reader.ts';
import { fileAt } from './files.ts';
import { nearAddress } from './near-address.ts';
import { readRedirects } from './read-redirects.ts';
import { sendFile } from './send-file.ts';

export interface SiteOptions {
	/** Folder of the built site; a function, where one release follows another. */
	folder: string | (() => string);
	/** Its languages, and where it is published: all of it is below that folder of the address. */
	site: Pick<Site, 'locales' | 'origin' | 'base'>;
	/** The feedback endpoint, on the same origin. */
	feedback: Hono;
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
		return sendFile(context, file, serving.headersOf(hrefOf(site, file.path)));
	}
	return elsewhere(context, serving, asked, path);
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

function isNotFoundPage(path: string, locales: readonly Locale[]): boolean {
	return path === NOT_FOUND_PATH || locales.some(({ code }) => path === notFoundPath(code));
}

/** A path that is no valid UTF-8 names no file. */
function decode(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
