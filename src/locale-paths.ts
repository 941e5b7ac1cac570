import { cacheKey } from './cache-key.ts';
import { load } from './load.ts';
import type { HelpCenter } from './model/help-center.ts';

/** Paths of a page that every locale has; its view is its cache key. */
export async function localePaths(viewOf: (center: HelpCenter, locale: string) => object) {
	const { center } = await load();
	return center.site.locales.map(({ code }) => ({
		params: { locale: code },
		props: { locale: code },
		...cacheKey(() => viewOf(center, code)),
	}));
}
