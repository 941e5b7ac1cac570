import { suggestion } from '../nearest.ts';
import { inWords } from '../moment.ts';
import type { ContentRule, FileFinding } from './rule.ts';

const FILE = 'notices.yaml';

/** A notice is in languages of the site, on pages that are there, and not over. */
export const notice: ContentRule = {
	name: 'notice',
	check({ records, places, today }) {
		const codes = records.site.locales.map(({ code }) => code);
		const ids = [...records.articles, ...records.categories].map(({ id }) => id);
		return records.notices.flatMap(({ until, on, text }, index): FileFinding[] => {
			const at = (...keys: (string | number)[]) => places.key(FILE, index, ...keys);
			return [
				...Object.keys(text)
					.filter((code) => !codes.includes(code))
					.map((code): FileFinding => ({
						file: FILE,
						place: at('text', code),
						severity: 'error',
						message: `"${code}" is no locale of this site, so nobody sees this text.${suggestion(code, codes)}`,
					})),
				...on.flatMap((id, place): FileFinding[] =>
					ids.includes(id)
						? []
						: [
								{
									file: FILE,
									place: at('on', place),
									severity: 'error',
									message: `There is no category or article "${id}".${suggestion(id, ids)}`,
								},
							],
				),
				...(until <= today
					? [
							{
								file: FILE,
								place: at('until'),
								severity: 'hint' as const,
								message: `It was over at ${inWords(until)}. Remove it.`,
							},
						]
					: []),
			];
		});
	},
};
