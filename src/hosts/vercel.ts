import { homePath, hrefOf } from '../addresses.ts';
import { escapePattern, pathPattern } from './header-rules.ts';
import type { Host } from './host.ts';
import { encodedPath, locationText, type HostPlan, type HostRedirect } from './host-plan.ts';
import { fetchedEndings, notFoundPages } from './missing-pages.ts';

/**
 * One step of Vercel's routing. Source: vercel.com/docs, “Project configuration”, `routes`: of the ways to
 * say it the one that can answer 404 with a page of the reader's language.
 */
type Route =
	| { handle: 'filesystem' }
	| {
			src: string;
			has?: { type: 'query' | 'header'; key: string; value?: string }[];
			headers?: Readonly<Record<string, string>>;
			dest?: string;
			status?: number;
			continue?: true;
	  };

export const vercel: Host = {
	name: 'Vercel',
	files: (plan) => ({
		files: { 'vercel.json': `${JSON.stringify(config(plan), null, '\t')}\n` },
		notes: [],
	}),
};

function config(plan: HostPlan): object {
	return {
		$schema: 'https://openapi.vercel.sh/vercel.json',
		// The site is built already.
		framework: null,
		buildCommand: null,
		outputDirectory: '.',
		routes: routes(plan),
	};
}

function routes(plan: HostPlan): Route[] {
	const { base, headers, redirects } = plan;
	const at = (path: string): string => escapePattern(encodedPath(hrefOf(plan, path)));
	const { byLocale, other } = notFoundPages(plan);
	const missing = byLocale.map(({ folder, page }): Route => ({
		src: `^${escapePattern(encodedPath(folder))}.*$`,
		status: 404,
		dest: encodedPath(page),
	}));
	const pages = [...byLocale.map(({ page }) => page), other];
	return [
		...headers.map(({ path, headers: values }): Route => ({
			src: pathPattern(path),
			headers: values,
			continue: true,
		})),
		// What begins in another way could name another host.
		to301(String.raw`^((?:/[\w%.~-].*?)?)//+((?:[\w%.~-].*)?)$`, '$1/$2'),
		to301(String.raw`^(/(?:[\w%.~-].*/)?)index\.html$`, '$1'),
		...redirects.filter(({ parts }) => parts.length === 1).map(redirectRoute),
		...languageRoutes(plan),
		...pages.map((page): Route => ({
			src: `^${escapePattern(encodedPath(page))}$`,
			status: 404,
			dest: encodedPath(page),
		})),
		// A page ends with a slash, all else has an ending.
		to301(String.raw`^(${at('/')}(?:[\w%.~-][^\\]*/)?[\w%~-][^/.\\]*)$`, '$1/'),
		{ handle: 'filesystem' },
		...redirects.filter(({ parts }) => parts.length > 1).map(redirectRoute),
		{
			src: `^${escapePattern(encodedPath(base))}/.*\\.(?:${fetchedEndings.join('|')})$`,
			status: 404,
		},
		...missing,
		{ src: `^${at('/')}.*$`, status: 404, dest: encodedPath(other) },
	];
}

function to301(src: string, location: string): Route {
	return { src, status: 301, headers: { Location: location } };
}

/** The query goes along by itself, with the part that names the old page. */
function redirectRoute({ parts, query, to }: HostRedirect): Route {
	const path = parts.map((part) => escapePattern(encodedPath(part))).join('.*');
	const has = query.map(([key, value]) => ({
		type: 'query' as const,
		key,
		...(value !== '*' && { value: escapePattern(value) }),
	}));
	const src = `^${path}/?$`;
	const asked = has.length > 0 ? { has } : {};
	if (!to) return { src, ...asked, status: 410 };
	return {
		src,
		...asked,
		status: 301,
		headers: { Location: locationText(to, { asked: '', more: '' }).replaceAll('$', '%24') },
	};
}

/** Vercel compares whole headers: who reads nothing of the site first chooses, or is led on by the page's script. */
function languageRoutes(plan: HostPlan): Route[] {
	const src = `^${escapePattern(encodedPath(hrefOf(plan, '/')))}$`;
	const lead = (locale: string): Pick<Extract<Route, { src: string }>, 'status' | 'headers'> => ({
		status: 302,
		headers: { Location: encodedPath(hrefOf(plan, homePath(locale))), Vary: 'Accept-Language' },
	});
	const [only = ''] = plan.locales;
	if (plan.locales.length === 1) return [{ src, ...lead(only) }];
	return plan.languages.map(({ locale, tags, whole }): Route => ({
		src,
		has: [
			{
				type: 'header',
				key: 'accept-language',
				value: `(?:${tags.join('|')})${whole ? '' : '(?:-[^,;]*)?'}(?:[,;].*)?`,
			},
		],
		...lead(locale),
	}));
}
