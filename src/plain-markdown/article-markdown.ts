import { llmsPath } from '../addresses.ts';
import { translatorFor } from '../i18n/translator.ts';
import { categoryOf, localeOf, type HelpCenter, type ShownArticle } from '../model/help-center.ts';
import { absolute, articlePath } from '../model/route.ts';
import { articleBody, opensInWords, type ViewSources } from '../model/view/article.ts';
import { wordsOf } from '../model/view/words.ts';
import { bodyHtml, hasForeignParts } from './body-html.ts';
import { escapeWords } from './escape.ts';
import { blocks, markdownOf } from './from-html.ts';
import { findElement, hasClass, parseHtml } from './tree.ts';

/**
 * An article as Markdown: its title and text as its page has them.
 *
 * @param pageHtml The built page. It is asked for only where a text holds code or a part of the company's own,
 * of which only their templates know what they say.
 */
export function articleMarkdown(
	center: HelpCenter,
	article: ShownArticle,
	sources: ViewSources,
	pageHtml: () => string,
): string {
	const { locale, edition } = article;
	const { text, body } = articleBody(center, article, sources);
	const url = absolute(center, articlePath(center, article));
	const { title, description } = namedOnPage(center, article);
	const head = frontMatter({
		...{ title, description, url },
		language: localeOf(center.site, locale).lang,
		updated: edition.updated,
		index: absolute(center, llmsPath(locale)),
	});
	const lead = edition.hasDescription && !opensInWords(text) ? escapeWords(description) : '';
	const needsPage = text.usesCode || hasForeignParts(body);
	const written = needsPage
		? textOfPage(pageHtml(), url)
		: markdownOf(bodyHtml(body, translatorFor(wordsOf(center, locale))), url);
	const parts = [head, `# ${escapeWords(title)}`, lead, written];
	return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The text of a category is part of its page, which has a name of its own. */
function namedOnPage(center: HelpCenter, { id, locale, edition }: ShownArticle) {
	const { title, description } = edition.data;
	const category = center.texts.has(id) ? categoryOf(center, locale, id) : undefined;
	if (category?.titleLocale !== locale) return { title, description };
	return { title: category.title, description: category.description ?? description };
}

/** The text of an article as its page shows it. */
function textOfPage(html: string, url: string): string {
	const article = findElement(parseHtml(html), ({ name }) => name === 'article');
	const text = findElement(article?.children ?? [], ({ attribs }) => hasClass(attribs, 'prose'));
	return blocks(text?.children ?? [], url);
}

/** Facts for programs, in YAML, of which JSON is a part: https://yaml.org/spec/1.2.2. */
function frontMatter(facts: Readonly<Record<string, string | undefined>>): string {
	const lines = Object.entries(facts).flatMap(([key, value]) =>
		value === undefined || value === '' ? [] : [`${key}: ${JSON.stringify(value)}`],
	);
	return ['---', ...lines, '---'].join('\n');
}
