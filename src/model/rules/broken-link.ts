import { addressFault } from '../address-fault.ts';
import { attachmentFault } from '../attachment-fault.ts';
import type { ContentIndex } from '../content-index.ts';
import { addressEdit } from '../fix.ts';
import { nearestPath } from '../nearest-path.ts';
import { shownArticle } from '../help-center.ts';
import { siteLink } from '../site-link.ts';
import { isOutside, linkTarget, relativePath, type Target } from '../target.ts';
import type { LinkUse } from '../text.ts';
import { joinWords } from './links.ts';
import type { FileFinding, RuleContext, TextRule, TextSource } from './rule.ts';

/** A link leads to a file that is there, or to an address of this site that is live. */
export const brokenLink: TextRule = {
	name: 'broken-link',
	checkText: (source, text, context) =>
		text.links.flatMap((link) => checkLink(source, link, context)),
};

type Fault =
	| (Pick<FileFinding, 'severity' | 'message'> & {
			/** What the address should be, where there is no doubt. */
			instead?: string;
	  })
	| undefined;

function checkLink(source: TextSource, link: LinkUse, context: RuleContext): FileFinding[] {
	const fault = linkFault(source, link.href, context);
	if (!fault) return [];
	const { file } = source;
	const { instead, ...found } = fault;
	const edit = instead && addressEdit(context.places.source(file), link.place, link.href, instead);
	const fix = edit && { fix: [{ file, ...edit }] };
	return [{ file, place: link.place, ...found, ...fix }];
}

function linkFault(source: TextSource, href: string, context: RuleContext): Fault {
	if (href === '')
		return error('This link leads nowhere. Write a file, e.g. [text](./log-in.mdx).');
	if (href.startsWith('#')) return undefined;
	const own = siteLink(context.records.site, href);
	if (own) return addressFault(source, href, own, context);
	if (isOutside(href)) return outsideFault(href);
	if (source.attachments[href] !== undefined) return undefined;
	const target = linkTarget(source.file, href);
	if (!target) return error(`"${href}" leads out of the content folder.`);
	const { files } = context.index;
	// A link into another locale is for the rule other-locale-link.
	if (files.has(target.locale) && target.locale !== source.locale) return undefined;
	if (isThere(target, context)) return undefined;
	return missing(source, href, target, context);
}

/** Ways out of the site that a link may take, and that they lead to something. */
function outsideFault(href: string): Fault {
	const [, scheme = '', rest = ''] = /^([a-z][a-z\d+.-]*:)?(?:\/\/)?(.*)$/i.exec(href) ?? [];
	if (!/^(https?|mailto|tel|sms)?:?$/i.test(scheme)) {
		return error(`"${scheme}" is no address for readers. Write https://…, mailto:… or tel:….`);
	}
	return rest === '' ? error(`"${href}" leads nowhere: nothing follows the colon.`) : undefined;
}

function isThere({ locale, id, kind }: Target, { index }: RuleContext): boolean {
	if (kind === 'article')
		return (index.files.get(locale)?.has(id) ?? false) || isInvalid(id, index);
	if (!index.files.has(locale)) return false;
	return (
		id === '' ||
		(index.folders.get(locale)?.has(id) ?? false) ||
		(index.center.categories.get(locale)?.has(id) ?? false)
	);
}

/** An article that is there and nowhere valid is a problem already, and links to it are none. */
function isInvalid(id: string, { files, editions }: ContentIndex): boolean {
	return !editions.has(id) && [...files.values()].some((ids) => ids.has(id));
}

function missing(source: TextSource, href: string, target: Target, context: RuleContext): Fault {
	return (
		notAnArticle(source, href, target, context) ??
		notInThisLocale(source, href, target, context) ??
		error(`"${href}" leads to no ${target.kind}.${nearestLink(source, target, context)}`)
	);
}

/** Something is meant that is no article: an address, a mail address, a download, a forgotten ending. */
function notAnArticle(
	source: TextSource,
	href: string,
	{ locale, id, kind }: Target,
	context: RuleContext,
): Fault {
	if (kind === 'article') return undefined;
	if (/^www\./.test(href)) return error(`An address needs its beginning: "https://${href}".`);
	if (/^[^/\s]+@[^/\s]+$/.test(href)) return error(`A mail address is written "mailto:${href}".`);
	const article = context.index.files.get(locale)?.get(id);
	if (article !== undefined) {
		const [fragment = ''] = /#[^]*$/.exec(href) ?? [];
		const instead = relativePath(source.file, article) + fragment;
		// There is no doubt which it is, so readers get there.
		const message = `"${href}" lacks its ending. Write "${instead}".`;
		return { severity: 'warning', message, instead };
	}
	const fault = attachmentFault(source, href, context);
	return fault === undefined ? undefined : error(fault);
}

/** Not written in this locale, but in another; readers may be shown that. */
function notInThisLocale(
	source: TextSource,
	href: string,
	target: Target,
	context: RuleContext,
): Fault {
	const { locale, id } = target;
	const { index } = context;
	const locales = [...(index.editions.get(id)?.keys() ?? [])];
	if (locales.length === 0) return undefined;
	const shown = index.files.has(locale) ? shownArticle(index.center, locale, id) : undefined;
	if (!shown) {
		return error(
			`"${href}" is not there: this article exists in ${joinWords(locales)} only. Remove the link, or write the ${locale} edition.`,
		);
	}
	const message = `"${href}" is not written in ${locale} yet; readers get the ${shown.edition.locale} edition.`;
	const near = index.nearestId(id, locale);
	// The same name in another folder: it was probably moved, and nobody told this link.
	return near?.split('/').at(-1) === id.split('/').at(-1)
		? { severity: 'warning', message: `${message}${nearestLink(source, target, context)}` }
		: { severity: 'hint', message };
}

function nearestLink(source: TextSource, target: Target, { index }: RuleContext): string {
	const { locale, id, kind } = target;
	const near =
		kind === 'article'
			? index.files.get(locale)?.get(index.nearestId(id, locale) ?? '')
			: nearestFolder(locale, id, [...(index.folders.get(locale) ?? [])]);
	return near === undefined ? '' : ` Did you mean "${relativePath(source.file, near)}"?`;
}

function nearestFolder(locale: string, id: string, folders: string[]): string | undefined {
	const near = nearestPath(id, folders);
	return near === undefined ? undefined : `${locale}/${near}/`;
}

function error(message: string): Fault {
	return { severity: 'error', message };
}
