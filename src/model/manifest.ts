import type { ManifestFile, PublishedNotice } from '../feedback/contract.ts';
import type { HelpCenter } from './help-center.ts';
import { hrefOf, siteAddress } from '../addresses.ts';
import { noticesFor } from './notices.ts';
import { editionPath } from './view/article.ts';

/** What the feedback endpoint may take votes for, as the build writes it. */
export function manifestOf(center: HelpCenter): ManifestFile {
	const articles: ManifestFile['articles'] = {};
	for (const [id, editions] of [...center.editions].sort(([a], [b]) => a.localeCompare(b, 'en'))) {
		const entry: ManifestFile['articles'][string] = {};
		for (const [locale, edition] of editions) {
			const path = editionPath(center, edition);
			if (path === undefined) continue;
			const url = hrefOf(center.site, path);
			const { revision, data, steps } = edition;
			entry[locale] = { revision, title: data.title, url, ...(steps && { steps }) };
		}
		articles[id] = entry;
	}
	const notices = noticesByLocale(center);
	return { version: 1, site: siteAddress(center.site), articles, ...(notices && { notices }) };
}

/** What readers are told for a while; `undefined` where that is nothing. */
export function noticesByLocale(center: HelpCenter): ManifestFile['notices'] {
	const told = center.site.locales.flatMap(({ code }): [string, PublishedNotice[]][] => {
		const notices = noticesFor(center, code).map(({ from, until, text, on }) => ({
			...{ from, until, text, on },
		}));
		return notices.length > 0 ? [[code, notices]] : [];
	});
	return told.length > 0 ? Object.fromEntries(told) : undefined;
}
