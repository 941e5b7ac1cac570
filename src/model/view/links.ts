import type { PictureSize } from '../picture-set.ts';
import type { BrandFiles } from '../records.ts';
import type { Locale, Site } from '../../schema/site.ts';
import {
	allPath,
	assistPath,
	feedPath,
	fileHref,
	homePath,
	hrefOf,
	llmsPath,
	MANIFEST_OF_SITE,
	noticesPagePath,
	noticesPath,
	searchBundlePath,
	searchPath,
	WORKER_PATH,
	TOUCH_ICON,
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
	onLight: LogoFile;
	/** For dark screens, where it is another. */
	onDark: LogoFile | undefined;
	/** The name stands beside it. */
	showName: boolean;
}

export interface LogoFile {
	src: string;
	/** For the page to keep its room; `undefined` where the file has none. */
	size: PictureSize | undefined;
}

/** What every page of a locale leads to or loads, as it stands in HTML. */
export interface SiteLinks {
	home: string;
	all: string;
	search: string;
	/** File with what readers are told for a while. */
	notices: string;
	/** The same as a page. */
	noticesPage: string;
	/** New and changed articles, for programs that follow them. */
	feed: string;
	/** List of the articles for programs, unless the site has none. */
	llms: string | undefined;
	/** Program that keeps pages for readers without a connection, unless the site has none. */
	worker: string | undefined;
	/** In tabs and bookmarks, where `public/` has one. */
	icon: string | undefined;
	/** On a phone's home screen. */
	touchIcon: string | undefined;
	manifest: string | undefined;
	logo: Logo | undefined;
	/** Of this locale, and of those that are searched where it has nothing, best first. */
	index: SearchFiles & { fallbacks: (SearchFiles & { code: string })[] };
}

export function siteLinks(
	site: Site,
	{ code, fallback }: Pick<Locale, 'code' | 'fallback'>,
	brand: BrandFiles,
): SiteLinks {
	// Without one of its own a site has what is made of its logo.
	const icon = brand.icon ?? (brand.iconSource === undefined ? undefined : 'favicon.ico');
	const fallbacks = fallback.map((other) => ({ code: other, ...searchFiles(site, other) }));
	return {
		home: hrefOf(site, homePath(code)),
		all: hrefOf(site, allPath(code)),
		search: hrefOf(site, searchPath(code)),
		notices: hrefOf(site, noticesPath(code)),
		noticesPage: hrefOf(site, noticesPagePath(code)),
		feed: hrefOf(site, feedPath(code)),
		llms: site.plainMarkdown ? hrefOf(site, llmsPath(code)) : undefined,
		worker: site.offline ? hrefOf(site, WORKER_PATH) : undefined,
		icon: icon === undefined ? undefined : fileHref(site, icon),
		...(brand.iconSource === undefined
			? { touchIcon: undefined, manifest: undefined }
			: { touchIcon: hrefOf(site, TOUCH_ICON), manifest: hrefOf(site, MANIFEST_OF_SITE) }),
		logo: logoOf(site, brand),
		index: { ...searchFiles(site, code), fallbacks },
	};
}

function logoOf(site: Site, { sizes }: BrandFiles): Logo | undefined {
	const { logo, logoOnDark, showName } = site.theme;
	if (logo === undefined) return undefined;
	const file = (name: string): LogoFile => ({ src: fileHref(site, name), size: sizes[name] });
	const onDark = logoOnDark === undefined ? undefined : file(logoOnDark);
	return { onLight: file(logo), onDark, showName };
}

function searchFiles(site: Site, code: string): SearchFiles {
	return {
		bundle: hrefOf(site, searchBundlePath(code)),
		assist: hrefOf(site, assistPath(code)),
	};
}
