import { pageAt, siteLink } from '../site-link.ts';
import { fragmentOf, isOutside, linkTarget, type Target } from '../target.ts';
import type { ArticleText, LinkUse } from '../text.ts';
import type { RuleContext, TextSource } from './rule.ts';

export interface InnerLink {
	link: LinkUse;
	target: Target;
}

/** The links of a text that name a file in a locale of the site, and what they lead to. */
export function innerLinks(
	{ file, attachments }: TextSource,
	text: ArticleText,
	{ index }: RuleContext,
): InnerLink[] {
	return text.links.flatMap((link): InnerLink[] => {
		if (link.href === '' || link.href.startsWith('#') || isOutside(link.href)) return [];
		if (attachments[link.href] !== undefined) return [];
		const target = linkTarget(file, link.href);
		return target && index.files.has(target.locale) ? [{ link, target }] : [];
	});
}

/** The links of a text that name a page by its address, and what they lead to. */
export function addressLinks(text: ArticleText, { index, records }: RuleContext): InnerLink[] {
	return text.links.flatMap((link): InnerLink[] => {
		const own = siteLink(records.site, link.href);
		const page = own && pageAt(index.center, own.path);
		return page ? [{ link, target: { ...page, fragment: fragmentOf(link.href) } }] : [];
	});
}

/** “in da and nb”, “in da”: the locales that have something. */
export function joinWords(words: readonly string[], last = 'and'): string {
	const head = words.slice(0, -1).join(', ');
	return head === '' ? (words[0] ?? '') : `${head} ${last} ${words.at(-1) ?? ''}`;
}
