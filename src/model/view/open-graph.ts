import { memo } from '../../memo.ts';

/**
 * A language as Open Graph writes it: with the country that most of its readers are in, where the tag
 * names none. Source: The Open Graph protocol, `og:locale`.
 *
 * @param lang BCP 47.
 * @example
 * openGraphLocale('sv'); // => 'sv_SE'
 */
export const openGraphLocale: (lang: string) => string = memo((lang) => {
	const { language, region } = new Intl.Locale(lang).maximize();
	return region === undefined ? language : `${language}_${region}`;
});
