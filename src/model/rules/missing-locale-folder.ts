import type { ContentRule } from './rule.ts';

/** A locale of site.yaml has articles. */
export const missingLocaleFolder: ContentRule = {
	name: 'missing-locale-folder',
	check: ({ records, index, places }) =>
		records.site.locales.flatMap(({ code }, position) =>
			index.files.get(code)?.size
				? []
				: [
						{
							file: 'site.yaml',
							place: places.key('site.yaml', 'locales', position),
							severity: 'warning' as const,
							message: `There is no article in ${code}. Write the first, e.g. ${code}/account/log-in.mdx, or remove the locale.`,
						},
					],
		),
};
