import { Hono, type Context } from 'hono';
import { isFeedbackPath } from '../feedback/app.ts';
import type { Locale } from '../schema/site.ts';
import { preferredLocale } from '../i18n/accept-language.ts';
import { fileAt, type ServedFile } from './files.ts';

export interface SiteOptions {
	/** Folder of the built site. */
	folder: string;
	locales: readonly Locale[];
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
export function createSiteApp({ folder, locales, feedback }: SiteOptions): Hono {
	const app = new Hono();
	app.all('*', async (context) => {
		if (isFeedbackPath(context.req.path)) return feedback.fetch(context.req.raw, context.env);
		if (context.req.method !== 'GET' && context.req.method !== 'HEAD') {
			return context.body(null, 405, { ...headers, Allow: 'GET, HEAD' });
		}
		return page(context, folder, locales);
	});
	return app;
}

async function page(
	context: Context,
	folder: string,
	locales: readonly Locale[],
): Promise<Response> {
	const path = decode(context.req.path);
	if (path === '/') {
		const locale = languageFor(context, locales);
		if (locale) {
			return context.body(null, 302, {
				...headers,
				Location: `/${locale.code}/`,
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
		return context.body(null, 301, { ...headers, Location: withSlash(path, context.req.url) });
	}
	const [, locale = ''] = path.split('/');
	const missing =
		(await fileAt(folder, `/${locale}/404.html`, accepts)) ??
		(await fileAt(folder, '/404.html', accepts));
	return missing ? answer(context, missing, 404) : context.body(null, 404, headers);
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
function withSlash(path: string, url: string): string {
	return encodeURI(`${path.replace(/^\/+/, '/')}/`) + new URL(url).search;
}

/** A path that is no valid UTF-8 names no file. */
function decode(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
