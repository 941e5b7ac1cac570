import { Hono } from 'hono';
import { expect } from 'vitest';
import { preferredLocale } from '../../src/i18n/accept-language.ts';
import type { Site } from '../../src/schema/site.ts';
import { createSiteApp } from '../../src/serve/site-app.ts';
import { accepted, alike, asked, type Answer, type Ask } from './requests.ts';

const HEADERS = [
	...['content-security-policy', 'cross-origin-opener-policy', 'permissions-policy'],
	...['referrer-policy', 'strict-transport-security', 'x-content-type-options', 'x-robots-tag'],
];

/** `npm run serve` on the same files. */
export function askServe(dist: string, site: Site): Ask {
	const app = createSiteApp({ folder: dist, site, feedback: new Hono() });
	return async (path, headers = {}) => {
		// As a browser's request line names it, and not as `URL` would mend it.
		const response = await app.request(`http://help.example${path}`, { headers });
		return {
			status: response.status,
			location: response.headers.get('Location') ?? undefined,
			body: await response.text(),
			headers: Object.fromEntries(response.headers),
		};
	};
}

export interface Differences {
	/** Paths that this host answers otherwise, and how. */
	except?: Readonly<Record<string, string>>;
	/** Of a host whose headers and pages for what is missing are not its file's alone. */
	onlyVerdicts?: boolean;
}

/** Hosts that know of one slash too many at a time take several steps. */
const MOST_STEPS = 4;
/** Some hosts say it so. */
const MOVED = [301, 308];

/** Where a reader ends, and how: `moved 200 /sv/`, `404 /sv/nowhere/`. */
async function verdict(ask: Ask, path: string): Promise<string> {
	let at = path;
	for (let step = 0; step < MOST_STEPS; step++) {
		const { status, location } = await ask(at);
		const moved = step > 0 ? 'moved ' : '';
		const next = location
			?.replace(/^http:\/\/127\.0\.0\.1:\d+\//, '/')
			// Apache writes small letters.
			.replaceAll(/%[\da-f]{2}/gi, (code) => code.toUpperCase());
		if (status === 404) return '404';
		if (next === undefined || !MOVED.includes(status)) return `${moved}${status} ${next ?? at}`;
		if (!next.startsWith('/') || next.startsWith('//')) return `moved to ${next}`;
		at = next;
		// A browser keeps it to itself.
		if (at.includes('#')) return `moved to ${next}`;
	}
	return `moved without end to ${at}`;
}

/** Whether a host answers as our server does: status, new address, headers, and the page. */
export async function expectAlike(
	ask: Ask,
	serve: Ask,
	site: Site,
	{ except = {}, onlyVerdicts = false }: Differences = {},
): Promise<void> {
	const paths = Object.values(alike)
		.flat()
		.map((path) => encodeURI(site.base) + path);
	const told = await Promise.all(paths.map((path) => verdict(ask, path)));
	const expected = await Promise.all(
		paths.map((path) => except[path.slice(encodeURI(site.base).length)] ?? verdict(serve, path)),
	);
	const others = paths.filter((_, index) => told[index] !== expected[index]);
	const lines = (from: string[]) => others.map((path) => `${path}: ${from[paths.indexOf(path)]}`);
	expect(lines(told)).toEqual(lines(expected));
	for (const path of onlyVerdicts ? [] : paths) {
		const [own, like] = await Promise.all([ask(path), serve(path)]);
		if (own.status !== like.status || (own.status < 400 && own.status >= 300)) continue;
		expect([path, own.body.trim()]).toEqual([path, like.body.trim()]);
		const named = ({ headers }: Answer) =>
			[...HEADERS, 'cache-control'].map((name) => [path, name, headers[name]]);
		expect(named(own)).toEqual(named(like));
	}
}

/** Whether a host leads from `/` to the edition of the reader, and says that the answer hangs on it. */
export async function expectLanguages(ask: Ask, site: Site): Promise<void> {
	const base = encodeURI(site.base);
	for (const [language, home] of asked) {
		const headers = { 'Accept-Language': language };
		expect(preferredLocale(language, site.locales)?.code).toBe(home?.slice(1, -1));
		const { status, location: own, headers: sent } = await ask(`${base}/`, headers);
		const location = own && new URL(own, 'http://host').pathname;
		const to = home && base + home;
		expect([language, status, location]).toEqual([language, to === undefined ? 200 : 302, to]);
		expect(String(sent['vary'])).toContain('Accept-Language');
		const campaign = await ask(`${base}/?utm=a%20b`, headers);
		expect(campaign.location?.endsWith(`${to}?utm=a%20b`)).toBe(to && true);
	}
}

/** Whether a host answers programs that ask for Markdown with it, and says that the answer hangs on that. */
export async function expectMarkdown(ask: Ask, serve: Ask, site: Site): Promise<void> {
	for (const path of ['/sv/konto/', '/sv/konto/index.md', '/da/', '/sv/nowhere/', '/sv/old/']) {
		const asked = encodeURI(site.base) + path;
		for (const Accept of accepted) {
			const [own, like] = await Promise.all([ask(asked, { Accept }), serve(asked, { Accept })]);
			const told = ({ status, headers, ...answer }: Answer) => ({
				...{ asked, Accept, status },
				body: status === 301 ? '' : answer.body.trim(),
				type: status === 301 ? '' : headers['content-type'],
				robots: headers['x-robots-tag'],
			});
			expect(told(own)).toEqual(told(like));
		}
	}
	const { headers } = await ask(`${encodeURI(site.base)}/sv/konto/`);
	expect(String(headers['vary'])).toMatch(/\bAccept(,|$)/);
}
