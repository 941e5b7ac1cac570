import { feedPath, homePath } from '../addresses.ts';
import { element, escaped as text } from '../html.ts';
import { translatorFor } from '../i18n/translator.ts';
import { localeOf, type HelpCenter, type ShownArticle } from '../model/help-center.ts';
import { absolute, articlePath } from '../model/route.ts';
import { wordsOf } from '../model/view/words.ts';

/** As many as a reader of feeds may have missed. */
const MOST = 30;
/** A feed has to say when it changed; where nobody knows, as long ago as can be. */
const UNKNOWN = '1970-01-01';

/**
 * The newest articles of a locale's own, and those that changed last, for programs that follow a site.
 * Source: RFC 4287, The Atom Syndication Format.
 */
export function atomFeed(center: HelpCenter, locale: string): string {
	const { t } = translatorFor(wordsOf(center, locale));
	const { name } = center.site;
	const { lang } = localeOf(center.site, locale);
	const articles = (center.shown.get(locale) ?? [])
		.filter(({ isFallback, edition }) => !isFallback && dayOf(edition) !== undefined)
		.sort((a, b) => compareDays(dayOf(b.edition), dayOf(a.edition)))
		.slice(0, MOST);
	const own = absolute(center, feedPath(locale));
	const lines = [
		element('title', {}, text(t('home.metaTitle', { name }))),
		element('id', {}, text(own)),
		empty('link', { rel: 'self', href: own }),
		empty('link', { href: absolute(center, homePath(locale)) }),
		element('updated', {}, moment(articles[0] && dayOf(articles[0].edition))),
		element('author', {}, element('name', {}, text(name))),
		...articles.map((article) => entry(center, article)),
	];
	return `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">\n${lines.join('\n')}\n</feed>\n`;
}

function entry(center: HelpCenter, article: ShownArticle): string {
	const { data, published } = article.edition;
	const url = absolute(center, articlePath(center, article));
	const parts = [
		element('title', {}, text(data.title)),
		element('id', {}, text(url)),
		empty('link', { href: url }),
		element('updated', {}, moment(dayOf(article.edition))),
		...(published === undefined ? [] : [element('published', {}, moment(published))]),
		element('summary', {}, text(data.description)),
	];
	return element('entry', {}, parts.join(''));
}

/** In XML what holds nothing has to say so. */
function empty(name: string, attributes: Readonly<Record<string, string>>): string {
	return element(name, attributes).replace(/>(?:<\/\w+>)?$/, '/>');
}

function dayOf({ updated, published }: ShownArticle['edition']): string | undefined {
	return updated ?? published;
}

function compareDays(a = '', b = ''): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function moment(day = UNKNOWN): string {
	return /T/.test(day) ? `${day}Z` : `${day}T00:00:00Z`;
}
