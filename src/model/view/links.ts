import type { Locale, Site } from '../../schema/site.ts';
import {
	allPath,
	assistPath,
	fileHref,
	homePath,
	hrefOf,
	searchBundlePath,
	searchPath,
} from '../../addresses.ts';

/** Where a locale's search is kept. */
interface SearchFiles {
	/** Folder of its index. */
	bundle: string;
	/** Names the present file of its words and titles. */
	assist: string;
}

/** The company's mark, as `site.yaml` names it. */
export interface Logo {
	src: string;
	/** For dark screens, where it is another. */
	onDark: string | undefined;
	/** The name stands beside it. */
	showName: boolean;
}

/** What every page of a locale leads to or loads, as it stands in HTML. */
export interface SiteLinks {
	home: string;
	all: string;
	search: string;
	icon: string;
	logo: Logo | undefined;
	/** Of this locale, and of those that are searched where it has nothing, best first. */
	index: SearchFiles & { fallbacks: (SearchFiles & { code: string })[] };
}

export function siteLinks(
	site: Site,
	{ code, fallback }: Pick<Locale, 'code' | 'fallback'>,
): SiteLinks {
	const fallbacks = fallback.map((other) => ({ code: other, ...searchFiles(site, other) }));
	return {
		home: hrefOf(site, homePath(code)),
		all: hrefOf(site, allPath(code)),
		search: hrefOf(site, searchPath(code)),
		icon: fileHref(site, 'favicon.svg'),
		logo: logoOf(site),
		index: { ...searchFiles(site, code), fallbacks },
	};
}

function logoOf(site: Site): Logo | undefined {
	const { logo, logoOnDark, showName } = site.theme;
	if (logo === undefined) return undefined;
	const onDark = logoOnDark === undefined ? undefined : fileHref(site, logoOnDark);
	return { src: fileHref(site, logo), onDark, showName };
}

function searchFiles(site: Site, code: string): SearchFiles {
	return {
		bundle: hrefOf(site, searchBundlePath(code)),
		assist: hrefOf(site, assistPath(code)),
	};
}
