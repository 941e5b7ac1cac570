import { shownArticle, type HelpCenter, type ShownArticle } from '../help-center.ts';

/** Articles that are offered when `site.yaml` names fewer. */
const FEATURED = 6;

/** The articles that most readers come for, best first; where too few are named, the first of each category. */
export function featuredIn(center: HelpCenter, locale: string): ShownArticle[] {
	const named = center.site.featured.map((id) => shownArticle(center, locale, id));
	const firsts = [...(center.categories.get(locale)?.values() ?? [])].map(
		({ articles }) => articles[0],
	);
	const chosen = new Map<string, ShownArticle>();
	for (const article of [...named, ...firsts]) {
		if (article && !article.isFallback) chosen.set(article.id, article);
	}
	return [...chosen.values()].slice(0, FEATURED);
}
