import { suggestion } from '../nearest.ts';
import type { ContentRule } from './rule.ts';

/** `contact` in site.yaml is given per locale of the site, or once for all. */
export const unknownContactLocale: ContentRule = {
	name: 'unknown-contact-locale',
	check({ records, places }) {
		const known = [...records.site.locales.map(({ code }) => code), 'default'];
		return Object.keys(records.site.contact)
			.filter((key) => !known.includes(key))
			.map((key) => ({
				file: 'site.yaml',
				place: places.key('site.yaml', 'contact', key),
				severity: 'error',
				message: `"${key}" is not a locale of this site, so nobody sees these ways to contact you.${suggestion(key, known)}`,
			}));
	},
};
