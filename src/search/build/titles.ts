import type { Translator } from '../../i18n/translator.ts';
import { parentOf } from '../../model/category.ts';
import { categoryOf, localeOf, type HelpCenter } from '../../model/help-center.ts';
import { hrefOf } from '../../addresses.ts';
import { articlePath } from '../../model/route.ts';
import { toRow, type TitleRow } from '../titles-file.ts';

/** Rows of a locale's `titles.json`: all that its readers are shown, fallbacks last. */
export function titleRows(center: HelpCenter, locale: string, translator: Translator): TitleRow[] {
	const categories = [...(center.categories.get(locale)?.values() ?? [])];
	const texts = categories.flatMap(({ text }) => (text && !text.isFallback ? [text] : []));
	return [...texts, ...(center.shown.get(locale) ?? [])].map((article) => {
		const { id, edition, isFallback } = article;
		const isText = center.texts.has(id);
		const { lang, dir } = localeOf(center.site, edition.locale);
		const badge = translator.t('fallback.badge', { language: translator.languageName(lang) });
		return toRow({
			title: isText ? (categoryOf(center, locale, id)?.title ?? '') : edition.data.title,
			href: hrefOf(center.site, articlePath(center, article)),
			category: categoryOf(center, locale, parentOf(id) ?? '')?.title ?? '',
			...(isFallback && { other: { lang, dir, badge } }),
			...(!isFallback && !edition.data.fallback && { isOwnOnly: true }),
		});
	});
}
