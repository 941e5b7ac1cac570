import { LLMS_PATH, llmsPath, markdownPath } from '../addresses.ts';
import { translatorFor } from '../i18n/translator.ts';
import { parentOf, type Category } from '../model/category.ts';
import { categoryOf, type HelpCenter, type ShownArticle } from '../model/help-center.ts';
import { absolute, articlePath, categoryPath } from '../model/route.ts';
import { wordsOf } from '../model/view/words.ts';
import { escapeAddress, escapeWords } from './escape.ts';

/** What a program reads of one file before it stops; beyond it, a list is several files. Characters. */
const LONGEST = 50_000;

/** A heading with the articles below it. */
interface Section {
	title: string;
	/** Where the section has a page. */
	path: string | undefined;
	lines: string[];
}

/**
 * The lists of articles for programs, by their paths: one for all locales and one each, whose links lead to
 * the articles as Markdown. Source: https://llmstxt.org.
 *
 * A list that is too long for one reading leads to one for each category instead.
 */
export function llmsFiles(center: HelpCenter): Map<string, string> {
	const files = new Map<string, string>();
	for (const { code } of center.site.locales) addLocale(center, code, files);
	files.set(LLMS_PATH, rootList(center));
	return files;
}

function rootList(center: HelpCenter): string {
	const { site } = center;
	const [first] = site.locales;
	const intro = introOf(center, first?.code ?? '');
	const whole = site.locales.flatMap(({ code, label }) =>
		sectionsOf(center, code).map(({ title, lines }) => block(`${label}: ${title}`, lines)),
	);
	const text = document(site.name, intro, whole);
	if (text.length <= LONGEST) return text;
	const links = site.locales.map(({ code, label }) =>
		entry(label, absolute(center, llmsPath(code)), introOf(center, code)),
	);
	return document(site.name, intro, [block('llms.txt', links)]);
}

function addLocale(center: HelpCenter, locale: string, files: Map<string, string>): void {
	const { t } = translatorFor(wordsOf(center, locale));
	const name = t('home.metaTitle', { name: center.site.name });
	const intro = introOf(center, locale);
	const sections = sectionsOf(center, locale);
	const whole = document(
		name,
		intro,
		sections.map(({ title, lines }) => block(title, lines)),
	);
	files.set(llmsPath(locale), whole);
	if (whole.length <= LONGEST) return;
	const links = sections.map(({ title, path, lines }) => {
		if (path === undefined) return block(title, lines);
		const file = `${path}llms.txt`;
		files.set(file, document(title, intro, [block(title, lines)]));
		return block(title, [entry(title, absolute(center, file), '')]);
	});
	files.set(llmsPath(locale), document(name, intro, links));
}

function introOf(center: HelpCenter, locale: string): string {
	const { t } = translatorFor(wordsOf(center, locale));
	return t('home.description', { name: center.site.name });
}

/** The articles of a locale's own, by the categories at the top. */
function sectionsOf(center: HelpCenter, locale: string): Section[] {
	const categories = [...(center.categories.get(locale)?.values() ?? [])];
	const inCategories = categories
		.filter(({ parent }) => parent === undefined)
		.map((category) => ({
			title: category.title,
			path: categoryPath(center, locale, category.id),
			lines: linesOf(center, articlesIn(center, category, locale)),
		}));
	const alone = (center.shown.get(locale) ?? []).filter(({ id }) => parentOf(id) === undefined);
	const { t } = translatorFor(wordsOf(center, locale));
	const others = { title: t('category.list'), path: undefined, lines: linesOf(center, alone) };
	return [...inCategories, others].filter(({ lines }) => lines.length > 0);
}

/** In the order of the category's page, those below it last. */
function articlesIn(center: HelpCenter, category: Category, locale: string): ShownArticle[] {
	const below = category.children.flatMap((id) => {
		const child = categoryOf(center, locale, id);
		return child ? articlesIn(center, child, locale) : [];
	});
	return [...(category.text ? [category.text] : []), ...category.articles, ...below];
}

function linesOf(center: HelpCenter, articles: readonly ShownArticle[]): string[] {
	return articles
		.filter(({ isFallback }) => !isFallback)
		.map((article) => {
			const { title, description } = article.edition.data;
			const path = markdownPath(articlePath(center, article));
			return entry(title, absolute(center, path), description);
		});
}

function entry(title: string, href: string, description: string): string {
	const said = description === '' ? '' : `: ${escapeWords(description)}`;
	return `- [${escapeWords(title)}](${escapeAddress(href)})${said}`;
}

function block(title: string, lines: readonly string[]): string {
	return [`## ${escapeWords(title)}`, lines.join('\n')].join('\n\n');
}

function document(title: string, intro: string, blocks: readonly string[]): string {
	return `${[`# ${escapeWords(title)}`, `> ${escapeWords(intro)}`, ...blocks].join('\n\n')}\n`;
}
