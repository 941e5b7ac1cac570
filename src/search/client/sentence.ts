/** What the script says by itself; the server writes it into the page, `{{…}}` left in. */
export interface Sentences {
	/** BCP 47 tag of the readers' language. */
	lang: string;
	/** Forms of the count by CLDR plural category. */
	results: Record<string, string>;
	none: string;
	failed: string;
	searching: string;
	/** Names the link to the exact search. */
	exact: string;
	/** The page's `<title>` for a query. */
	documentTitle: string;
}

/**
 * A sentence with its values put in.
 *
 * @example
 * fill('{{count}} hits', { count: '3' }); // => '3 hits'
 */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
	return sentence.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);
}

/** “3 results for …”, with the plural and the digits of the language. */
export function countSentence({ lang, results }: Sentences, count: number, query: string): string {
	const form = results[new Intl.PluralRules(lang).select(count)] ?? results['other'] ?? '';
	return fill(form, { count: new Intl.NumberFormat(lang).format(count), query });
}

/** What a search came to, of what was searched for instead where that is other than what was typed. */
export function outcomeSentence(
	sentences: Sentences,
	query: string,
	count: number,
	corrected = query,
): string {
	return count > 0 ? countSentence(sentences, count, corrected) : fill(sentences.none, { query });
}
