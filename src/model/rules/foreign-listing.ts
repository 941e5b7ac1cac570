import { joinWords } from './links.ts';
import type { ContentRule, FileFinding } from './rule.ts';

/**
 * Who chooses another language on an article that it lacks is led to its topic, which then lists the same
 * article in the language they came from. Where `site.yaml` names markets, that tells customers of one what
 * holds in another.
 */
export const foreignListing: ContentRule = {
	name: 'foreign-listing',
	check: ({ records, index, places }) => {
		const { locales } = records.site;
		const marketOf = new Map(locales.map(({ code, market }) => [code, market]));
		return locales.flatMap(({ code, market }, position): FileFinding[] => {
			if (market === undefined) return [];
			const lent = (index.center.shown.get(code) ?? [])
				.filter(({ isFallback }) => isFallback)
				.map(({ edition }) => edition)
				.filter(({ locale }) => marketOf.get(locale) !== market);
			const [first] = lent;
			if (!first) return [];
			const from = joinWords([...new Set(lent.map(({ locale }) => locale))].sort());
			const articles = lent.length === 1 ? '1 article' : `${lent.length} articles`;
			const message = `Readers who choose ${code} on ${articles} of ${from}, e.g. ${first.file}, come to a topic that lists the same, which may not hold in ${market}. Write them in ${code} ("npm run status" names all), or write fallback: false in what holds in one market only.`;
			const place = places.key('site.yaml', 'locales', position);
			return [{ file: 'site.yaml', place, severity: 'hint', message }];
		});
	},
};
