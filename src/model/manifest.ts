import type { HelpCenter } from './help-center.ts';
import { hrefOf, siteAddress } from './route.ts';
import { editionPath } from './view/article.ts';

/** `dist/fyr-manifest.json`: what the feedback endpoint may take votes for (DESIGN §4). */
export interface Manifest {
	version: 1;
	/** Address of the site. */
	site: string;
	/** Article id → locale → edition; fallbacks are not editions. */
	articles: Record<string, Record<string, { revision: string; title: string; url: string }>>;
}

export function manifestOf(center: HelpCenter): Manifest {
	const articles: Manifest['articles'] = {};
	for (const [id, editions] of [...center.editions].sort(([a], [b]) => a.localeCompare(b, 'en'))) {
		const entry: Manifest['articles'][string] = {};
		for (const [locale, edition] of editions) {
			const path = editionPath(center, edition);
			if (path === undefined) continue;
			const url = hrefOf(center.site, path);
			entry[locale] = { revision: edition.revision, title: edition.data.title, url };
		}
		articles[id] = entry;
	}
	return { version: 1, site: siteAddress(center.site), articles };
}
