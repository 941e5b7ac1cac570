import type { HelpCenter } from './help-center.ts';
import { articlePath, categoryPath } from './route.ts';

/** A page under `/{locale}/` whose address comes from the content. */
export type ContentPage =
	| { kind: 'article'; locale: string; id: string; path: string }
	| { kind: 'category'; locale: string; id: string; path: string };

/** Every page whose address comes from the content, each address once. */
export function contentPages(center: HelpCenter): ContentPage[] {
	const pages = new Map<string, ContentPage>();
	for (const page of [...articlePages(center), ...categoryPages(center)]) {
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
