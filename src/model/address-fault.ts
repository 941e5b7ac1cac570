import { fileNamed } from './nfc.ts';
import { nearestPath } from './nearest-path.ts';
import { pathWithin, withSlash } from '../addresses.ts';
import type { FileFinding, RuleContext, TextSource } from './rules/rule.ts';
import type { SiteLink } from './site-link.ts';
import { relativePath } from './target.ts';

type Fault = Pick<FileFinding, 'severity' | 'message'> | undefined;

/** A link by address works only as long as no slug changes, so a file is better. */
export function addressFault(
	{ file, locale }: TextSource,
	href: string,
	link: SiteLink,
	context: RuleContext,
): Fault {
	const path = link.path.replace(/\/index\.html$/, '/');
	const { index, files } = context;
	const there = index.livePaths().get(withSlash(path));
	if (there !== undefined && there.startsWith(`${locale}/`) && files.has(there)) {
		return hint(
			`"${href}" breaks when that address changes. Link to the file: "${relativePath(file, there)}${fragment(href)}".`,
		);
	}
	return isThere(path, context)
		? spelling(href, link, context)
		: (formerFault({ file, locale }, href, link, context) ?? missing(href, path, context));
}

/** A page, or a file in public/. */
function isThere(path: string, { index, publicFiles }: RuleContext): boolean {
	return index.livePaths().has(withSlash(path)) || publicFiles.has(path.slice(1));
}

/** With its host a link leads out of `npm run dev`, and of a site that moves. */
function spelling(href: string, { isWhole, address }: SiteLink, { records }: RuleContext): Fault {
	const { base } = records.site;
	const below = base === '' ? '' : `, without "${base}"`;
	return isWhole
		? hint(`"${href}" is an address of this site. Write "${address}"${below}: that moves with it.`)
		: undefined;
}

/** An old address leads on, as long as somebody remembers it. */
function formerFault(
	{ file, locale }: Pick<TextSource, 'file' | 'locale'>,
	href: string,
	{ path, address }: SiteLink,
	{ index, files }: RuleContext,
): Fault {
	const search = /\?[^#]*/.exec(address)?.[0] ?? '';
	const finder = index.redirects();
	const to = (finder.exact(path, search) ?? finder.pattern(path, search))?.redirect.to;
	if (to === undefined) return undefined;
	const there = index.livePaths().get(withSlash(to.replace(/[?#].*$/s, '')));
	const isOwn = there !== undefined && there.startsWith(`${locale}/`) && files.has(there);
	const better = isOwn ? `Link to the file: "${relativePath(file, there)}"` : `Write "${to}"`;
	return hint(`"${href}" is an old address. ${better}.`);
}

function missing(href: string, path: string, context: RuleContext): Fault {
	const { index, publicFiles, records } = context;
	const within = pathWithin(records.site, path);
	if (records.site.base !== '' && within !== undefined && isThere(within, context)) {
		return error(`Paths are written without the folder of the site: "${within}", not "${href}".`);
	}
	if (index.files.has(path.split('/')[1] ?? '')) {
		return error(
			`There is no page at "${href}". Link to a file, e.g. "./log-in.mdx": such a link is checked and follows the article.`,
		);
	}
	if (fileNamed(publicFiles, path.slice(1)) !== undefined) {
		return error(
			`The name of public/${path.slice(1)} is written in another way than "${href}": its letters and their marks are signs of their own, as some computers have them. Rename the file, letter by letter.`,
		);
	}
	const near = nearestPath(path.slice(1), [...publicFiles]);
	return error(
		near === undefined
			? `There is no "${href}": no file in public/, and no address of this site.`
			: `There is no "${href}" in public/. Did you mean "/${near}"?`,
	);
}

function fragment(href: string): string {
	return /#[^]*$/.exec(href)?.[0] ?? '';
}

function hint(message: string): Fault {
	return { severity: 'hint', message };
}

function error(message: string): Fault {
	return { severity: 'error', message };
}
