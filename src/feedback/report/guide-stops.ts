import type { GuideStopReport, ReportSource } from './report.ts';

/** Where readers gave up in the guides as they are published now. At a question they missed an answer: those come first. */
export function guideStopsOf({
	articles,
	guideStops,
}: Pick<ReportSource, 'articles' | 'guideStops'>): GuideStopReport[] {
	return guideStops
		.flatMap(({ article, locale, step: id, count }): GuideStopReport[] => {
			const edition = articles.get(article)?.get(locale);
			const step = edition?.steps?.find((each) => each.id === id);
			if (!edition || !step) return [];
			const url = `${edition.url}#${id}`;
			return [
				{ article, locale, title: edition.title, url, step: step.title, asks: step.asks, count },
			];
		})
		.sort((a, b) => Number(b.asks) - Number(a.asks) || b.count - a.count);
}
