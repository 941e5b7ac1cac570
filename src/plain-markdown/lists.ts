import { allPath, homePath, LLMS_PATH, llmsPath, markdownPath } from '../addresses.ts';
import { translatorFor, type Translator } from '../i18n/translator.ts';
import { parentOf, type Category } from '../model/category.ts';
import { categoryOf, type HelpCenter, type ShownArticle } from '../model/help-center.ts';
import { absolute, articlePath, categoryPath } from '../model/route.ts';
import { categoryAddress } from '../model/view/shell.ts';
import { wordsOf } from '../model/view/words.ts';
import { document, entry, type Section } from './list-text.ts';

/** What a program reads of one file before it stops. Characters. */
const LONGEST = 50_000;

/**
 * The lists of articles for programs, by their paths: one for all locales, one for each, and one for each
 * category. All that they lead to is Markdown. Source: https://llmstxt.org.
 *
 * A list that is too long for one reading leads to those below it instead.
 */
export function markdownLists(center: HelpCenter): Map<string, string> {
	const lists = center.site.locales.flatMap(({ code, label }) => listsOf(center, code, label));
	const { name } = center.site;
	const intro = lists[0]?.intro ?? name;
	const whole = document(
		name,
		intro,
		lists.flatMap(({ label, sections }) =>
			sections.map((each) => ({ ...each, title: `${label}: ${each.title}` })),
		),
	);
	const short = (): string =>
		document(name, intro, [{ title: name, lines: lists.map(({ list }) => list) }]);
	const files = lists.flatMap(({ files }) => files);
	return new Map([...files, [LLMS_PATH, whole.length > LONGEST ? short() : whole]]);
}

interface SectionOfLocale extends Section {
	/** Its first line leads to a list of the others. */
	hasList: boolean;
}

/** The lists of one locale. */
function listsOf(center: HelpCenter, locale: string, label: string) {
	const { t } = translatorFor(wordsOf(center, locale));
	const { name } = center.site;
	const title = t('home.metaTitle', { name });
	const intro = t('home.description', { name });
	const categories = [...(center.categories.get(locale)?.values() ?? [])].filter(
		({ id }) => !categoryAddress(center, locale, id).noindex,
	);
	const files = categories
		.filter(({ text }) => text === undefined || text.isFallback)
		.map((category): [string, string] => [
			markdownPath(categoryPath(center, locale, category.id)),
			categoryList(center, locale, category, t),
		]);
	const sections = sectionsOf(center, locale, categories, t);
	const index = absolute(center, llmsPath(locale));
	const isLong = document(title, intro, sections).length > LONGEST;
	const shown = sections.map(({ lines, hasList, ...each }) => ({
		...each,
		lines: isLong && hasList ? lines.slice(0, 1) : lines,
	}));
	files.push(
		[markdownPath(homePath(locale)), document(title, intro, shown, index)],
		[markdownPath(allPath(locale)), document(title, intro, shown, index)],
		[llmsPath(locale), document(title, intro, shown)],
	);
	return { label, intro, sections, files, list: entry(label, index, intro) };
}

/** All below the categories at the top, each of which begins with itself; then what is in none. */
function sectionsOf(
	center: HelpCenter,
	locale: string,
	categories: readonly Category[],
	t: Translator['t'],
): SectionOfLocale[] {
	const inCategories = categories
		.filter(({ parent }) => parent === undefined)
		.map((category) => ({
			title: category.title,
			lines: linesBelow(center, locale, category),
			hasList: true,
		}));
	const alone = (center.shown.get(locale) ?? []).filter(({ id }) => parentOf(id) === undefined);
	const others = { title: t('category.list'), lines: articleLines(center, alone), hasList: false };
	return [...inCategories, others].filter(({ lines }) => lines.length > 0);
}

/** What is in a category, and in those below it. */
function categoryList(
	center: HelpCenter,
	locale: string,
	category: Category,
	t: Translator['t'],
): string {
	const { title, description, children, articles } = category;
	const intro = description ?? t('category.description', { title, name: center.site.name });
	const below = children
		.map((id) => categoryOf(center, locale, id))
		.filter((child) => child !== undefined)
		.map((child) => ({ title: child.title, lines: linesBelow(center, locale, child) }));
	const own = { title: t('category.list'), lines: articleLines(center, articles) };
	const sections = [own, ...below].filter(({ lines }) => lines.length > 0);
	return document(title, intro, sections, absolute(center, llmsPath(locale)));
}

function linesBelow(center: HelpCenter, locale: string, category: Category): string[] {
	const { id, title, description = '', text, articles, children } = category;
	const path = markdownPath(categoryPath(center, locale, id));
	const isOwn = categoryAddress(center, locale, id).paths.has(locale);
	return [
		...(isOwn
			? [entry(title, absolute(center, path), description || text?.edition.data.description)]
			: []),
		...articleLines(center, articles),
		...children.flatMap((child) => {
			const below = categoryOf(center, locale, child);
			return below ? linesBelow(center, locale, below) : [];
		}),
	];
}

/** Those of the locale's own. */
function articleLines(center: HelpCenter, articles: readonly ShownArticle[]): string[] {
	return articles
		.filter(({ isFallback }) => !isFallback)
		.map((article) => {
			const { title, description } = article.edition.data;
			return entry(
				title,
				absolute(center, markdownPath(articlePath(center, article))),
				description,
			);
		});
}
