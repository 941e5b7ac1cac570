import { shownArticle } from '../help-center.ts';
import type { ArticleRecord } from '../records.ts';
import { joinWords } from './links.ts';
import type { ContentRule, FileFinding, RuleContext } from './rule.ts';

/** `related` names articles that are there and that these readers are shown. */
export const unknownRelated: ContentRule = {
	name: 'unknown-related',
	check: (context) =>
		context.records.articles.flatMap((record) =>
			record.data.related.flatMap((id, index): FileFinding[] => {
				const fault = relatedFault(record, id, context);
				if (!fault) return [];
				const place = context.places.key(record.file, 'related', index);
				return [{ file: record.file, place, ...fault }];
			}),
		),
};

function relatedFault(
	{ locale, id: own }: ArticleRecord,
	id: string,
	context: RuleContext,
): Pick<FileFinding, 'severity' | 'message'> | undefined {
	const { index } = context;
	if (id === own) {
		return { severity: 'warning', message: `"${id}" is this article itself. Remove it here.` };
	}
	const locales = localesOf(id, context);
	if (locales.length === 0) {
		return { severity: 'error', message: `There is no article "${id}".${nearestId(id, context)}` };
	}
	// A draft of this locale is for the rule draft-link.
	if (locales.includes(locale) || shownArticle(index.center, locale, id)) return undefined;
	return {
		severity: 'warning',
		message: `"${id}" exists in ${joinWords(locales)} only, so readers of ${locale} are not offered it. Remove it here, or write the ${locale} edition.`,
	};
}

/** Locales with a file of this article, whether or not it is valid. */
export function localesOf(id: string, { index }: RuleContext): string[] {
	return [...index.files].filter(([, files]) => files.has(id)).map(([locale]) => locale);
}

/** A sentence that offers the id a writer probably meant, in whatever locale it is. */
export function nearestId(id: string, { index }: RuleContext): string {
	const near = index.nearestId(id);
	return near === undefined ? '' : ` Did you mean "${near}"?`;
}
