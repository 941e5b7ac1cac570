import type { EditionReport } from './report.ts';

type Compared = Pick<EditionReport, 'locale' | 'now'>;

/**
 * The edition of the same article in another locale that surely does better: its interval lies above
 * this one's. Then it is the translation, or the market, and not the article. No locale is the main
 * one, so each is compared with all; of several, the best is named.
 *
 * @param editions Those of the same article.
 */
export function sisterOf(
	{ locale, now }: Compared,
	editions: readonly Compared[],
): EditionReport['sister'] {
	const { share: own } = now;
	if (!own) return null;
	const better = editions.flatMap((other) => {
		const { share } = other.now;
		const isBetter = other.locale !== locale && share && share.low > own.high;
		return isBetter ? [{ locale: other.locale, share }] : [];
	});
	return better.sort((a, b) => b.share.low - a.share.low)[0] ?? null;
}
