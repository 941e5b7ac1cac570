import type { ShownArticle } from '../help-center.ts';
import { labelsOf } from '../labels-of.ts';
import type { ReferenceUse } from '../text.ts';
import { joinWords } from './links.ts';
import type { ContentRule, FileFinding, RuleContext } from './rule.ts';

/**
 * What readers of another language are lent speaks of nothing that they do not have: a term without a
 * word of theirs, or a button that their product lacks, is a sign that the text holds in one market.
 */
export const foreignFallback: ContentRule = {
	name: 'foreign-fallback',
	check(context) {
		const lent = [...context.index.center.shown.values()].flat().filter(isFallback);
		const found = lent.flatMap((article) => {
			const use = unknownTo(article, context);
			return use ? [{ ...article, use }] : [];
		});
		return [...Map.groupBy(found, ({ edition }) => edition.file)].flatMap(
			([file, readers]): FileFinding[] => {
				const [first] = readers;
				if (!first) return [];
				const { name, kind, place } = first.use;
				const codes = joinWords(readers.map(({ locale }) => locale));
				const what =
					kind === 'term' ? `the term "${name}" has no word` : `there is no label "${name}"`;
				const message = `Readers of ${codes} are shown this article, and ${what} in ${first.locale}. Write fallback: false in its front matter if it holds in one market only.`;
				return [{ file, place, severity: 'hint', message }];
			},
		);
	},
};

function isFallback({ isFallback: lent }: ShownArticle): boolean {
	return lent;
}

/** The first term or label of a text that its readers' own market does not have. */
function unknownTo(
	{ locale, edition }: ShownArticle,
	{ records: { terms, labels }, text }: RuleContext,
): ReferenceUse | undefined {
	const known = labelsOf(labels[locale] ?? {});
	return text(edition).references.find(({ kind, name }) => {
		if (kind === 'term') return Object.hasOwn(terms, name) && !terms[name]?.[locale];
		if (kind !== 'ui' || known.size === 0) return false;
		return !known.has(name) && !known.has(`${name}_other`);
	});
}
