import { bestLocale } from './best-locale.ts';

/**
 * Where no server answers by the reader's language, lead on to the edition that suits them, as
 * `Accept-Language` does elsewhere. Without a script, or a language of theirs, the links stay.
 *
 * @param links To the home page of each language, with their `hreflang`.
 */
export function leadToLanguage(
	links: Iterable<HTMLAnchorElement>,
	languages: readonly string[] = navigator.languages,
): void {
	const locales = Array.from(links, ({ href, hreflang }) => ({ href, lang: hreflang }));
	const best = bestLocale(languages, locales);
	// In its place, so that the way back does not lead here again.
	if (best) location.replace(best.href + location.search + location.hash);
}
