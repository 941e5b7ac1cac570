import { localeOf, shownArticle, type HelpCenter } from '../help-center.ts';
import type { ArticleRecord } from '../records.ts';
import { allPath, homePath, hrefOf, searchPath, withSlash } from '../../addresses.ts';
import { categoryPath, pathOfArticle } from '../route.ts';
import { pageAt, siteLink, type SiteLink } from '../site-link.ts';
import { fragmentOf, isOutside, linkTarget, type Target } from '../target.ts';
import type { ArticleText } from '../text.ts';

/** A link as a page has it. */
export interface ShownLink {
	href: string;
	/** Language of what it leads to, where that is not the readers'. */
	hreflang: string | undefined;
}

/** Who reads the text that a link stands in. */
export interface Reading {
	center: HelpCenter;
	/** Locale of the readers. */
	reader: string;
	/** The edition they are shown. */
	edition: Pick<ArticleRecord, 'locale'>;
	textOf: (record: ArticleRecord) => ArticleText;
}

/** Where a link leads, by file or by address; `undefined` if there is nothing. */
export function textLink(
	{ file, href }: { file: string; href: string },
	reading: Reading,
): ShownLink | undefined {
	const own = siteLink(reading.center.site, href);
	if (!own) {
		if (isOutside(href)) return { href, hreflang: undefined };
		const target = linkTarget(file, href);
		return target && toTarget(target, href, reading);
	}
	const page = pageAt(reading.center, own.path);
	if (!page) return toAddress(own, reading);
	return toTarget({ ...page, fragment: fragmentOf(href) }, href, reading);
}

/** A page that every locale has is the readers' own; all else is one for all. */
function toAddress(own: SiteLink, { center, reader, edition }: Reading): ShownLink {
	const path = withSlash(own.path);
	const pathIn = [homePath, allPath, searchPath].find((each) => each(edition.locale) === path);
	const [, rest = ''] = /^[^?#]*(.*)$/s.exec(own.address) ?? [];
	const address = pathIn ? pathIn(reader) + rest : own.address;
	const [, code] = (pathIn ? address : path).split('/');
	const other = center.site.locales.find((locale) => locale.code === code && code !== reader);
	return { href: hrefOf(center.site, address), hreflang: other?.lang };
}

function toTarget(target: Target, href: string, reading: Reading): ShownLink | undefined {
	const { center, reader, edition, textOf } = reading;
	// A link within the text's own locale follows the reader; one to another locale means that one.
	const locale = target.locale === edition.locale ? reader : target.locale;
	const path = pathOfTarget(center, locale, target);
	if (path === undefined) return undefined;
	const hreflang = locale === reader ? undefined : localeOf(center.site, locale).lang;
	// Words are named in the text's language: an edition in another has no such heading, unless its
	// writer gave it the same id.
	const shown = shownArticle(center, locale, target.id)?.edition;
	const holds =
		shown?.locale === target.locale || (shown && namesHeading(textOf(shown), target.fragment));
	// What a browser is to mark follows the id.
	const fragment = holds ? `${target.fragment}${/:~:[^]*$/.exec(href)?.[0] ?? ''}` : '';
	const address = hrefOf(center.site, path);
	return { href: fragment === '' ? address : `${address}#${fragment}`, hreflang };
}

function pathOfTarget(
	center: HelpCenter,
	locale: string,
	{ kind, id }: Target,
): string | undefined {
	const isCategory = kind === 'category' && center.categories.get(locale)?.has(id) === true;
	// What is no category may be an article whose ending was forgotten.
	return isCategory ? categoryPath(center, locale, id) : pathOfArticle(center, locale, id);
}

function namesHeading({ headings, anchors }: ArticleText, id: string): boolean {
	return (
		headings.some((heading) => heading.own && heading.id === id) ||
		anchors.some((anchor) => anchor.id === id)
	);
}
