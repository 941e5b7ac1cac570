import type { Fallback } from './fallbacks.ts';
import type { SearchPlaces } from './searcher.ts';
import type { Sentences } from './sentence.ts';

/** What `SearchResults.astro` writes into a panel's attributes. */
export interface PanelSetup {
	sentences: Sentences;
	places: SearchPlaces;
	/** Path segment of the locale. */
	locale: string;
	/** Address of the search page. */
	page: string;
	/** Where to report searches that found nothing; none where the site does not want to know. */
	misses: string | undefined;
}

export function readSetup({ dataset }: HTMLElement): PanelSetup {
	const { bundle = '', assist = '', page = '', locale = '', misses } = dataset;
	// Casts, because our own component writes them, typed by the same contracts.
	const sentences = JSON.parse(dataset['sentences'] ?? '{}') as Sentences;
	const fallbacks = JSON.parse(dataset['fallbacks'] ?? '[]') as Fallback[];
	const own = { lang: sentences.lang, bundle, assist };
	return {
		sentences,
		places: { own, fallbacks },
		locale,
		page: new URL(page, location.href).href,
		misses,
	};
}
