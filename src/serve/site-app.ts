import { Hono, type Context } from 'hono';
import { isFeedbackPath } from '../feedback/app.ts';
import { preferredLocale } from '../i18n/accept-language.ts';
import { homePath, hrefOf, notFoundPath, pathWithin } from '../model/route.ts';
import type { Locale, Site } from '../schema/site.ts';
import { fileAt, type ServedFile } from './files.ts';

export interface SiteOptions {
	/** Folder of the built site. */
	folder: string;
	/** Its languages, and where it is published: all of it is below that folder of the address. */
	site: Pick<Site, 'locales' | 'origin' | 'base'>;
	/** The feedback endpoint, on the same origin. */
	feedback: Hono;
}

/**
 * What a browser is told with every page. The policy for scripts and styles is in the page itself,
 * with the hashes of that page; here stands what a `<meta>` cannot say.
 */
const headers = {
	'Content-Security-Policy': "frame-ancestors 'none'",
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
	// Not `no-referrer`: with it a browser sends `Origin: null` with the feedback form.
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Strict-Transport-Security': 'max-age=31536000',
	'X-Content-Type-Options': 'nosniff',
};

/** The built site and the endpoint as one program. */
export function createSiteApp({ folder, site, feedback }: SiteOptions): Hono {
	const app = new Hono();
	app.all('*', async (context) => {
		const asked = context.req.path;
		const path = pathWithin(site, asked);
		// Whoever watches over the server need not know where the site lies.
		if (isFeedbackPath(path ?? asked)) return feedback.fetch(context.req.raw, context.env);
		if (context.req.method !== 'GET' && context.req.method !== 'HEAD') {
			return context.body(null, 405, { ...headers, Allow: 'GET, HEAD' });
		}
		return path === undefined ? outside(context, folder, site) : page(context, folder, site, path);
	});
	return app;
}

/** A host whose site lies in a folder leads there from its first page, and from the folder's bare name. */
async function outside(
	context: Context,
	folder: string,
	site: SiteOptions['site'],
): Promise<Response> {
	const { path } = context.req;
	if (path === '/' || path === site.base) {
		const Location = encodeURI(hrefOf(site, '/')) + new URL(context.req.url).search;
		return context.body(null, path === '/' ? 302 : 301, { ...headers, Location });
	}
	return missing(context, folder, path);
}

async function page(
	context: Context,
	folder: string,
	site: SiteOptions['site'],
	asked: string,
): Promise<Response> {
	const path = decode(asked);
	if (path === '/') {
		const locale = languageFor(context, site.locales);
		if (locale) {
			return context.body(null, 302, {
				...headers,
				Location: encodeURI(hrefOf(site, homePath(locale.code))),
				Vary: 'Accept-Language',
				'Cache-Control': 'no-cache',
			});
		}
	}
	const accepts = context.req.header('Accept-Encoding') ?? '';
	const file = await fileAt(folder, path, accepts);
	if (file && path === '/') file.headers['Vary'] = 'Accept-Encoding, Accept-Language';
	if (file) return answer(context, file, 200);
	if (!path.endsWith('/') && (await fileAt(folder, `${path}/`, ''))) {
		const Location = withSlash(site, path, context.req.url);
		return context.body(null, 301, { ...headers, Location });
	}
	return missing(context, folder, path);
}

/** “There is no such page”, in the language of the address. */
async function missing(context: Context, folder: string, path: string): Promise<Response> {
	const accepts = context.req.header('Accept-Encoding') ?? '';
	const [, locale = ''] = path.split('/');
	const file =
		(await fileAt(folder, notFoundPath(locale), accepts)) ??
		(await fileAt(folder, '/404.html', accepts));
	return file ? answer(context, file, 404) : context.body(null, 404, headers);
}

/** What the reader asks for; where there is one language only, that. */
function languageFor(context: Context, locales: readonly Locale[]): Locale | undefined {
	if (locales.length === 1) return locales[0];
	return preferredLocale(context.req.header('Accept-Language'), locales);
}

function answer(context: Context, file: ServedFile, status: 200 | 404): Response {
	const all = { ...headers, ...file.headers };
	// A proxy that compresses makes the tag weak, and weak ones count here (RFC 9110, 13.1.2).
	const known =
		context.req
			.header('If-None-Match')
			?.replaceAll('W/', '')
			.split(/\s*,\s*/) ?? [];
	if (status === 200 && known.includes(file.headers['ETag'] ?? '')) {
		return context.body(null, 304, all);
	}
	return context.body(file.body, status, all);
}

/** The same address with its last slash. Two slashes at its beginning would name another host. */
function withSlash(site: SiteOptions['site'], path: string, url: string): string {
	return encodeURI(hrefOf(site, `${path.replace(/^\/+/, '/')}/`)) + new URL(url).search;
}

/** A path that is no valid UTF-8 names no file. */
function decode(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
