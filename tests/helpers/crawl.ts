import { Parser } from 'htmlparser2';

/** What a search engine learns of an address. */
export interface Verdict {
	status: number;
	/** Path of where it is sent on. */
	location?: string | undefined;
	canonical?: string | undefined;
	/** By a header or in the page. E.g. `noindex, follow`. */
	robots?: string | undefined;
}

export interface Crawled {
	/** Paths of the sitemap. */
	listed: string[];
	/** By path, of all that is listed or linked from there. */
	verdicts: Map<string, Verdict>;
}

interface Page extends Verdict {
	links: string[];
}

/**
 * Go from robots.txt through the sitemap to every page of a site, as a search engine does.
 *
 * @param server Where it is served now. E.g. `http://127.0.0.1:4321`.
 * @param origin Under which its pages know themselves.
 */
export async function crawl(server: string, origin: string): Promise<Crawled> {
	const at = (address: string): string => new URL(address, origin).href.replace(origin, server);
	const text = async (address: string): Promise<string> => (await fetch(at(address))).text();
	const [, sitemap = ''] = /^Sitemap: (.+)$/m.exec(await text('/robots.txt')) ?? [];
	const listed = await locationsIn(sitemap, text);
	const verdicts = new Map<string, Verdict>();
	const queue = listed.map((address) => new URL(address).pathname);
	for (const path of queue) {
		if (verdicts.has(path)) continue;
		const { links, ...verdict } = await look(path, at(path), origin);
		verdicts.set(path, verdict);
		const own = links
			.map((href) => new URL(href, origin + path))
			.filter((url) => url.origin === origin);
		queue.push(...own.map(({ pathname }) => pathname));
	}
	return { listed: listed.map((address) => new URL(address).pathname), verdicts };
}

async function locationsIn(
	sitemap: string,
	text: (address: string) => Promise<string>,
): Promise<string[]> {
	const xml = await text(sitemap);
	const found = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
	if (!xml.includes('<sitemapindex')) return found;
	return (await Promise.all(found.map((part) => locationsIn(part, text)))).flat();
}

async function look(path: string, address: string, origin: string): Promise<Page> {
	const response = await fetch(address, { redirect: 'manual' });
	const { status, headers } = response;
	const to = headers.get('Location');
	const location = to === null ? undefined : new URL(to, origin + path).pathname;
	const robots = headers.get('X-Robots-Tag') ?? undefined;
	const body = await response.text();
	const isPage = headers.get('Content-Type')?.startsWith('text/html') && status === 200;
	const page = isPage ? read(body) : { links: [] };
	return { status, location, ...page, robots: robots ?? page.robots };
}

function read(html: string): Pick<Page, 'canonical' | 'robots' | 'links'> {
	const page: Pick<Page, 'canonical' | 'robots' | 'links'> = { links: [] };
	const parser = new Parser({
		onopentag: (name, { rel = '', href = '', name: meta, content = '' }) => {
			if (name === 'link' && rel === 'canonical') page.canonical = href;
			else if (name === 'meta' && meta === 'robots') page.robots = content;
			else if ((name === 'a' || (name === 'link' && rel === 'alternate')) && href !== '')
				page.links.push(href);
		},
	});
	parser.end(html);
	return page;
}
