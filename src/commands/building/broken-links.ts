import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { hrefOf, pathWithin, type Published } from '../../addresses.ts';
import { decode } from '../../model/target.ts';

/** What one page names, and what on it can be named. */
interface Page {
	/** As the site builds it. E.g. `/sv/konto/`. */
	path: string;
	references: string[];
	ids: Set<string>;
}

/** How many pages were read, and what leads nowhere, one line each. */
export interface Crawled {
	pages: number;
	broken: string[];
}

/** Read every page of a built site, and look for each link, file and fragment that it names. */
export function brokenLinks(out: string, site: Published): Crawled {
	const files = readdirSync(out, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => file.endsWith('.html'));
	const pages = new Map(files.map((file) => [file, readPage(out, file)]));
	const broken = [...pages.values()].flatMap(({ path, references }) =>
		[...new Set(references)].flatMap((reference) => {
			const fault = faultOf(reference, path, { out, site, pages });
			return fault === undefined ? [] : [`${path}  "${reference}" ${fault}`];
		}),
	);
	return { pages: pages.size, broken };
}

function readPage(out: string, file: string): Page {
	const page: Page = {
		path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
		references: [],
		ids: new Set(),
	};
	const parser = new Parser({
		onopentag: (name, attributes) => {
			if (attributes['id'] !== undefined) page.ids.add(attributes['id']);
			// A form may be answered by the endpoint, which is no file.
			const named = [attributes['href'], attributes['src'], ...setOf(attributes['srcset'])];
			if (name !== 'base') page.references.push(...named.filter((each) => each !== undefined));
		},
	});
	parser.end(readFileSync(join(out, file), 'utf8'));
	return page;
}

/** Addresses of a `srcset`: `a.avif 1x, b.avif 2x`. */
function setOf(srcset = ''): string[] {
	return srcset
		.split(',')
		.map((each) => each.trim().split(/\s/, 1)[0] ?? '')
		.filter((each) => each !== '');
}

interface Site {
	out: string;
	site: Published;
	pages: ReadonlyMap<string, Page>;
}

/** Why a reference leads nowhere; nothing where it does lead, or out of the site. */
function faultOf(reference: string, from: string, { out, site, pages }: Site): string | undefined {
	const url = URL.parse(reference, new URL(hrefOf(site, from), site.origin));
	if (!url) return 'is no address.';
	const path = url.origin === site.origin ? pathWithin(site, decode(url.pathname)) : undefined;
	if (path === undefined) return undefined;
	const file = fileOf(out, path);
	if (file === undefined) return 'leads to no file.';
	const fragment = decode(url.hash.slice(1));
	const page = pages.get(file);
	// `:~:text=` is the browser's, and `#top` is there without an id.
	if (!page || fragment === '' || fragment === 'top' || fragment.startsWith(':~:'))
		return undefined;
	return page.ids.has(fragment) ? undefined : `leads to no place of ${path}.`;
}

function fileOf(out: string, path: string): string | undefined {
	const named = path.slice(1);
	return [named, `${named}index.html`, `${named}/index.html`].find(
		(file) => existsSync(join(out, file)) && statSync(join(out, file)).isFile(),
	);
}
