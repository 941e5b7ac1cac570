import { dayOf, isoDay } from '../weeks.ts';
import type { NoticeReport, ReportSource } from './report.ts';

/** What was answered on the pages of each notice while it was shown; without an answer there is nothing to tell. */
export function noticesOf({
	articles,
	notices,
}: Pick<ReportSource, 'articles' | 'notices'>): NoticeReport[] {
	return notices
		.toSorted((a, b) => b.notice.from - a.notice.from)
		.flatMap(({ locale, notice: { text, from, until, on }, votes }): NoticeReport[] => {
			const isShown = (article: string): boolean => {
				const url = articles.get(article)?.get(locale)?.url;
				return on.length === 0 || on.some((page) => url?.startsWith(page));
			};
			const own = votes.filter((each) => each.locale === locale && isShown(each.article));
			const yes = own.reduce((sum, each) => sum + each.yes, 0);
			const no = own.reduce((sum, each) => sum + each.no, 0);
			const days = { from: isoDay(dayOf(from)), until: isoDay(dayOf(until)) };
			return yes + no > 0 ? [{ locale, text, ...days, yes, no }] : [];
		});
}
