import { inWords } from '../moment.ts';
import { isVisible, shownArticle } from '../help-center.ts';
import type { ArticleRecord } from '../records.ts';
import { innerLinks } from './links.ts';
import {
	isArticle,
	type FileFinding,
	type RuleContext,
	type TextRule,
	type TextSource,
} from './rule.ts';

/** What readers see leads to nothing that they are not shown. */
export const draftLink: TextRule = {
	name: 'draft-link',
	checkText(source, text, context) {
		if (isArticle(source) && !isShown(source, context)) return [];
		const links = innerLinks(source, text, context)
			.filter(
				({ target: { kind, locale, id } }) =>
					locale === source.locale &&
					(kind === 'article' || !context.index.center.categories.get(locale)?.has(id)),
			)
			.flatMap(({ link, target }): FileFinding[] => {
				const reason = whyHidden(source.locale, target.id, context);
				if (reason === undefined) return [];
				const { place, href } = link;
				const message = `"${href}" leads to ${reason}, so readers get no page there. Publish it, or remove the link.`;
				return [{ file: source.file, place, severity: severityOf(reason), message }];
			});
		return [...links, ...relatedFindings(source, context)];
	},
};

function relatedFindings(source: TextSource, context: RuleContext): FileFinding[] {
	if (!isArticle(source)) return [];
	return source.data.related.flatMap((id, index): FileFinding[] => {
		const reason = whyHidden(source.locale, id, context);
		if (reason === undefined) return [];
		const place = context.places.key(source.file, 'related', index);
		const message = `"${id}" is ${reason}, so it is not offered to readers. Publish it, or remove it here.`;
		return [{ file: source.file, place, severity: 'warning', message }];
	});
}

/** “a draft”, “expired since 2026-10-01”; `undefined` if readers are shown some edition. */
function whyHidden(locale: string, id: string, context: RuleContext): string | undefined {
	const { index } = context;
	const edition = index.editions.get(id)?.get(locale);
	if (!edition || shownArticle(index.center, locale, id)) return undefined;
	const { status, publishAt, expireAt } = edition.data;
	if (status === 'draft') return 'a draft';
	if (publishAt !== undefined && publishAt > context.today) {
		return `an article that is published on ${inWords(publishAt)}`;
	}
	return `an article that expired on ${inWords(expireAt ?? '')}`;
}

/** A date that passes must not stop the builds of a site that nobody touched. */
function severityOf(reason: string): FileFinding['severity'] {
	return reason === 'a draft' ? 'error' : 'warning';
}

function isShown(record: ArticleRecord, { today }: RuleContext): boolean {
	return isVisible(record, { today, drafts: false });
}
