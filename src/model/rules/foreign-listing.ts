import { joinWords } from './links.ts';
import type { ContentRule, FileFinding } from './rule.ts';

/**
 * Who chooses another language on an article that it lacks is led to its topic, which then lists the same
 * article in the language they came from: right for a while, wrong where the article holds in one market.
 */
export const foreignListing: ContentRule = {
	name: 'foreign-listing',
	check: ({ records, index, places }) =>
		records.site.locales.flatMap(({ code }, position): FileFinding[] => {
			const shown = index.center.shown.get(code) ?? [];
			const lent = shown.filter(({ isFallback }) => isFallback).map(({ edition }) => edition);
			const [first] = lent;
			if (!first) return [];
			const from = joinWords([...new Set(lent.map(({ locale }) => locale))].sort());
			const articles = lent.length === 1 ? '1 article' : `${lent.length} articles`;
			const message = `Readers who choose ${code} on ${articles} of ${from}, e.g. ${first.file}, come to a topic that lists the same in the language they came from. Write them in ${code}; "npm run status" names all. Where a text holds in one market only, write fallback: false in its front matter.`;
			const place = places.key('site.yaml', 'locales', position);
			return [{ file: 'site.yaml', place, severity: 'hint', message }];
		}),
};
