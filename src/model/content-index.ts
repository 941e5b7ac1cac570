import { idOfFile, isArticleFile, localeOfFile } from './content-files.ts';
import { parentOf, pathTo } from './category.ts';
import { createHelpCenter, groupByLocale, shownArticle, type HelpCenter } from './help-center.ts';
import { nearestIdIn, nearestPictureIn, type PathSearch } from './nearest-path.ts';
import { contentPages } from './paths.ts';
import type { ArticleRecord, Records, SnippetRecord } from './records.ts';
import { fixedSegments, homePath } from './route.ts';

/**
 * What rules look up in a content root, made once for all of them, so that no rule goes through all
 * articles for each article.
 */
export interface ContentIndex {
	/** The help center as readers of today meet it. */
	center: HelpCenter;
	/** Article id → locale → edition, drafts and those out of their time included. */
	editions: ReadonlyMap<string, ReadonlyMap<string, ArticleRecord>>;
	/**
	 * Locale → article id → its file. Made from files, not records, so that an article whose front
	 * matter is wrong is one problem and every link to it none.
	 */
	files: ReadonlyMap<string, ReadonlyMap<string, string>>;
	/** Locale → ids of its folders that hold articles, at any depth. */
	folders: ReadonlyMap<string, ReadonlySet<string>>;
	/** Locale → name → snippet. */
	snippets: ReadonlyMap<string, ReadonlyMap<string, SnippetRecord>>;
	/** Address → file of the page there; `undefined` for pages that no file makes. */
	livePaths: () => ReadonlyMap<string, string | undefined>;
	/** Id of the article that a writer probably meant by another, in one locale or in any. */
	nearestId: PathSearch;
	/** Picture of a locale that a writer probably meant by a path; both relative to the content root. */
	nearestPicture: PathSearch;
}

/** First segments under a locale that no category may have: some hosts show 404.html at `/404/`. */
export const reservedSegments = [...fixedSegments, '404'];

/** Files that every site has at its top, as the addresses that would be theirs. */
const rootFiles = [
	'/404.html/',
	'/index.html/',
	'/fyr-manifest.json/',
	'/robots.txt/',
	'/sitemap.xml/',
];

export function indexContent(
	records: Records,
	files: ReadonlySet<string>,
	today: string,
): ContentIndex {
	const center = createHelpCenter(records, { today, drafts: false });
	const articleFiles = filesByLocale(records, files);
	let paths: Map<string, string | undefined> | undefined;
	return {
		center,
		editions: groupByLocale(records.articles),
		files: articleFiles,
		folders: new Map([...articleFiles].map(([locale, ofLocale]) => [locale, foldersOf(ofLocale)])),
		snippets: snippetsByLocale(records),
		livePaths: () => (paths ??= livePaths(center)),
		nearestId: nearestIdIn(articleFiles),
		nearestPicture: nearestPictureIn(files),
	};
}

function filesByLocale(
	{ site }: Records,
	files: ReadonlySet<string>,
): Map<string, Map<string, string>> {
	const byLocale = new Map(site.locales.map(({ code }) => [code, new Map<string, string>()]));
	for (const file of files) {
		if (isArticleFile(file)) byLocale.get(localeOfFile(file))?.set(idOfFile(file), file);
	}
	return byLocale;
}

function foldersOf(files: ReadonlyMap<string, string>): Set<string> {
	return new Set([...files.keys()].flatMap((id) => pathTo(parentOf(id))));
}

function snippetsByLocale({ site, snippets }: Records): Map<string, Map<string, SnippetRecord>> {
	const byLocale = new Map(
		site.locales.map(({ code }) => [code, new Map<string, SnippetRecord>()]),
	);
	for (const snippet of snippets) byLocale.get(snippet.locale)?.set(snippet.name, snippet);
	return byLocale;
}

function livePaths(center: HelpCenter): Map<string, string | undefined> {
	const paths = new Map<string, string | undefined>(
		['/', ...rootFiles].map((path) => [path, undefined]),
	);
	for (const { code } of center.site.locales) {
		paths.set(homePath(code), undefined);
		for (const segment of reservedSegments) paths.set(`${homePath(code)}${segment}/`, undefined);
	}
	for (const page of contentPages(center)) {
		if (page.kind === 'redirect') continue;
		const file =
			page.kind === 'article'
				? shownArticle(center, page.locale, page.id)?.edition.file
				: center.categoryData.get(page.id)?.get(page.locale)?.file;
		paths.set(page.path, file);
	}
	return paths;
}
