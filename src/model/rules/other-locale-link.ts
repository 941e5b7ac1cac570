import { shownArticle } from '../help-center.ts';
import { relativePath } from '../target.ts';
import { innerLinks, type InnerLink } from './links.ts';
import type { RuleContext, TextRule, TextSource } from './rule.ts';

/** A link stays in the reader's language: who follows one to another locale does not come back. */
export const otherLocaleLink: TextRule = {
	name: 'other-locale-link',
	checkText: (source, text, context) =>
		innerLinks(source, text, context)
			.filter(({ target }) => target.locale !== source.locale)
			.map((inner) => ({
				file: source.file,
				place: inner.link.place,
				severity: 'error',
				message: `"${inner.link.href}" leads readers of ${source.locale} to ${inner.target.locale}. ${advice(source, inner, context)}`,
			})),
};

function advice(source: TextSource, { target }: InnerLink, { index }: RuleContext): string {
	const { locale, file } = source;
	const own = index.files.get(locale)?.get(target.id);
	if (own !== undefined) return `Write "${relativePath(file, own)}".`;
	if (target.kind === 'category') {
		return `Write "${relativePath(file, `${locale}/${target.id}`)}/".`;
	}
	const elsewhere = index.files.get(target.locale)?.get(target.id);
	const wanted = relativePath(file, `${locale}/${target.id}.mdx`);
	const shown = shownArticle(index.center, locale, target.id);
	if (elsewhere !== undefined && shown) {
		return `Write "${wanted}": until that is written, readers get the ${shown.edition.locale} edition inside their own pages.`;
	}
	return `There is no ${locale} edition: remove the link, or write ${locale}/${target.id}.mdx.`;
}
