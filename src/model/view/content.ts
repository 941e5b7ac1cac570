import type { HelpCenter } from '../help-center.ts';
import type { ContentPage } from '../paths.ts';
import { articleView, type ArticleView, type ViewSources } from './article.ts';
import { categoryView, type CategoryView } from './pages.ts';
import { redirectView, type RedirectView } from './redirect.ts';

/** Whatever a page with an address of its own shows. */
export type ContentView = ArticleView | CategoryView | RedirectView;

export function contentView(
	center: HelpCenter,
	page: ContentPage,
	sources: ViewSources,
): ContentView {
	switch (page.kind) {
		case 'article':
			return articleView(center, page.locale, page.id, sources);
		case 'category':
			return categoryView(center, page.locale, page.id);
		case 'redirect':
			return redirectView(center, page);
	}
}
