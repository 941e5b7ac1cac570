import { suggestion } from '../nearest.ts';
import type { ContentRule } from './rule.ts';

/** A word in terms.yaml belongs to a locale of the site: `nb`, not `no`. */
export const unknownTermLocale: ContentRule = {
	name: 'unknown-term-locale',
	check({ records, places }) {
		const known = records.site.locales.map(({ code }) => code);
		return Object.entries(records.terms).flatMap(([concept, words]) =>
			Object.keys(words)
				.filter((locale) => !known.includes(locale))
				.map((locale) => ({
					file: 'terms.yaml',
					place: places.key('terms.yaml', concept, locale),
					severity: 'error' as const,
					message: `"${locale}" is not a locale of this site, so this word is never used.${suggestion(locale, known)}`,
				})),
		);
	},
};
