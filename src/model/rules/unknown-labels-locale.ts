import { suggestion } from '../nearest.ts';
import { start, type ContentRule } from './rule.ts';

/** A file of labels belongs to a locale of the site: `labels/nb.json`, not `labels/no.json`. */
export const unknownLabelsLocale: ContentRule = {
	name: 'unknown-labels-locale',
	check({ records, files }) {
		const known = records.site.locales.map(({ code }) => `labels/${code}.json`);
		return [...files]
			.filter((file) => file.startsWith('labels/') && !known.includes(file))
			.map((file) => ({
				file,
				place: start,
				severity: 'warning',
				message: `Nothing reads ${file}.${suggestion(file, known)}`,
			}));
	},
};
