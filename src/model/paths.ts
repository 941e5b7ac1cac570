import type { HelpCenter } from './help-center.ts';
import { shownArticle } from './help-center.ts';
import { articlePath, categoryPath, withSlash } from './route.ts';

/** A page under `/{locale}/` whose address comes from the content. */
export type ContentPage =
	| { kind: 'article'; locale: string; id: string; path: string }
	| { kind: 'category'; locale: string; id: string; path: string }
	| { kind: 'redirect'; locale: string | undefined; to: string; path: string };

/** Every page whose address comes from the content, each address once. */
export function contentPages(center: HelpCenter): ContentPage[] {
	const pages = new Map<string, ContentPage>();
	for (const page of [
		...articlePages(center),
		...categoryPages(center),
		...redirectPages(center),
	]) {
		// Two pages at one address are a problem that `check` names; the first of them is built.
		if (!pages.has(page.path)) pages.set(page.path, page);
	}
	return [...pages.values()];
}

function articlePages(center: HelpCenter): ContentPage[] {
	return [...center.shown].flatMap(([locale, articles]) =>
		articles.map((article): ContentPage => ({
			kind: 'article',
			locale,
			id: article.id,
			path: articlePath(center, article),
		})),
	);
}

function categoryPages(center: HelpCenter): ContentPage[] {
	return [...center.categories].flatMap(([locale, categories]) =>
		[...categories.keys()].map((id): ContentPage => ({
			kind: 'category',
			locale,
			id,
			path: categoryPath(center, locale, id),
		})),
	);
}

/** Former paths of editions, and what `redirects.yaml` says. */
export function redirectPages(center: HelpCenter): Extract<ContentPage, { kind: 'redirect' }>[] {
	const redirects = Object.entries(center.records.redirects).map(([from, to]) => ({
		kind: 'redirect' as const,
		locale: localeIn(center, from),
		to,
		path: withSlash(from),
	}));
	for (const editions of center.editions.values()) {
		for (const edition of editions.values()) {
			const shown = shownArticle(center, edition.locale, edition.id);
			if (!shown) continue;
			for (const alias of edition.data.aliases) {
				redirects.push({
					kind: 'redirect',
					locale: localeIn(center, alias),
					to: articlePath(center, shown),
					path: withSlash(alias),
				});
			}
		}
	}
	return redirects;
}

function localeIn(center: HelpCenter, path: string): string | undefined {
	const code = path.split('/')[1];
	return center.site.locales.find((locale) => locale.code === code)?.code;
}
