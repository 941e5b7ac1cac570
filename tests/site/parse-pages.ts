import type { Browser } from 'playwright-core';
import { builtPages, readBuilt } from '../helpers/built-site.ts';

/** What one built page says, as a browser's own parser reads it; no script of it runs. */
export interface ParsedPage {
	/** As a reader asks for it, e.g. `/sv/konto/`. */
	path: string;
	lang: string;
	title: string;
	/** `<meta>` by `name` or `property`. */
	meta: Record<string, string>;
	/** Address it sends the reader on to, for a page that has moved. */
	refresh: string | undefined;
	canonical: string | undefined;
	/** `hreflang` → address. */
	alternates: Record<string, string>;
	jsonLd: string[];
	mains: { lang: string | null; isSearchable: boolean }[];
	/** Level of every heading, in order. */
	headings: number[];
	ids: string[];
	/** `href` of every `<a>`, as written. */
	links: string[];
	/** Links of `nav[data-languages]`. */
	languages: { href: string; hreflang: string | null; lang: string | null; text: string }[];
	pictures: { types: string[]; widths: number; isSized: boolean; loading: string | null }[];
	/** Its content security policy, and the scripts and styles in the page that it is about. */
	policy: string;
	inlineCode: string[];
	/** What a browser would wait for before it shows anything. */
	blocking: string[];
	/** Every other address the page loads from, each candidate of a `srcset` included. */
	files: string[];
}

let parsed: Promise<ParsedPage[]> | undefined;

/** All pages of the built demo; read once a test file. */
export function parsePages(browser: Browser): Promise<ParsedPage[]> {
	return (parsed ??= parse(browser));
}

/** What search engines may show. */
export function isIndexable({ meta, refresh }: ParsedPage): boolean {
	return refresh === undefined && !/noindex/.test(meta['robots'] ?? '');
}

async function parse(browser: Browser): Promise<ParsedPage[]> {
	const page = await browser.newPage();
	const sources = builtPages().map((path) => ({ path, html: readBuilt(path) }));
	const pages = await page.evaluate(readAll, sources);
	await page.close();
	return pages;
}

/** Runs in the browser, so it may use nothing from outside itself. */
function readAll(sources: { path: string; html: string }[]): ParsedPage[] {
	return sources.map(({ path, html }) => {
		const page = new DOMParser().parseFromString(html, 'text/html');
		const all = (selector: string) => [...page.querySelectorAll(selector)];
		const values = (selector: string, name: string) =>
			all(selector).map((element) => element.getAttribute(name) ?? '');
		const pairs = (selector: string, key: string, value: string) =>
			Object.fromEntries(
				all(selector).map((one) => [one.getAttribute(key) ?? '', one.getAttribute(value) ?? '']),
			);
		const candidates = values('[srcset]', 'srcset').flatMap((set) => set.split(/,\s+/));
		return {
			path,
			lang: page.documentElement.lang,
			title: page.title,
			meta: {
				...pairs('meta[name]', 'name', 'content'),
				...pairs('meta[property]', 'property', 'content'),
			},
			refresh: values('meta[http-equiv=refresh]', 'content')[0]?.replace(/^\d+;\s*url=/, ''),
			canonical: values('link[rel=canonical]', 'href')[0],
			alternates: pairs('link[rel=alternate][hreflang]', 'hreflang', 'href'),
			jsonLd: all('script[type="application/ld+json"]').map(({ textContent }) => textContent),
			mains: all('main').map((main) => ({
				lang: main.getAttribute('lang'),
				isSearchable: main.hasAttribute('data-pagefind-body'),
			})),
			headings: all('h1,h2,h3,h4,h5,h6').map(({ tagName }) => Number(tagName.slice(1))),
			ids: values('[id]', 'id'),
			links: values('a[href]', 'href'),
			languages: all('nav[data-languages] a').map((link) => ({
				href: link.getAttribute('href') ?? '',
				hreflang: link.getAttribute('hreflang'),
				lang: link.getAttribute('lang'),
				text: link.textContent.trim(),
			})),
			pictures: all('.prose figure:has(img[srcset])').map((picture) => {
				const image = picture.querySelector('img');
				const sets = [...picture.querySelectorAll('[srcset]')];
				return {
					types: sets.map((one) => one.getAttribute('type') ?? 'image/webp'),
					widths: Math.min(
						...sets.map((one) => one.getAttribute('srcset')?.split(/,\s+/).length ?? 0),
					),
					isSized: Boolean(image?.getAttribute('width') && image.getAttribute('height')),
					loading: image?.getAttribute('loading') ?? null,
				};
			}),
			policy: values('meta[http-equiv=content-security-policy]', 'content').join(),
			inlineCode: all('style, script:not([src], [type="application/ld+json"])').map(
				({ textContent }) => textContent,
			),
			blocking: [
				...values('head link[rel=stylesheet]', 'href'),
				...all('head script:not([type]), head script[type="text/javascript"]').map(
					(script) => script.outerHTML,
				),
			],
			files: [
				...values('[src]', 'src'),
				...candidates.map((candidate) => candidate.trim().split(/\s+/)[0] ?? ''),
				...values('link[rel=icon], link[rel=stylesheet], link[rel=modulepreload]', 'href'),
			],
		};
	});
}
