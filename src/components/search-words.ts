import type { Translator } from '../i18n/translator.ts';
import type { Shell } from '../model/view/shell.ts';
import type { Fallback } from '../search/client/fallbacks.ts';
import type { Sentences } from '../search/client/sentence.ts';
import { isolate } from './isolate.ts';

/** The script puts it in later. */
const query = '{{query}}';

/** What the script says of answers, in the words of the page. */
export function searchSentences(
	{ siteName }: Pick<Shell, 'siteName'>,
	{ t, forms, lang }: Translator,
): Sentences {
	return {
		lang,
		results: forms('search.results'),
		none: t('search.none', { query }),
		failed: t('search.failed'),
		searching: t('search.searching'),
		exact: t('search.exact', { query }),
		documentTitle: t('site.title', { title: t('search.titleFor', { query }), name: siteName }),
	};
}

/** Languages that are searched where this one has nothing, best first. */
export function searchFallbacks(
	{ links, languages }: Pick<Shell, 'links' | 'languages'>,
	{ t, languageName }: Translator,
): Fallback[] {
	return links.index.fallbacks.flatMap(({ code, bundle, assist }): Fallback[] => {
		const other = languages.find((language) => language.code === code);
		if (!other) return [];
		const heading = t('search.inLanguage', { language: isolate(languageName(other.lang)) });
		return [{ lang: other.lang, dir: other.dir, heading, bundle, assist }];
	});
}
