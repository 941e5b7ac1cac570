import { idOfFile, isArticleFile, isIndexFile, localeOfFile } from './content-files.ts';
import { copiesIn } from './copies.ts';
import { parentOf, pathTo } from './category.ts';
import { redirectFinder, type RedirectFinder } from './find-redirect.ts';
import { createHelpCenter, groupByLocale, type HelpCenter } from './help-center.ts';
import { livePaths } from './live-paths.ts';
import { nearestIdIn, nearestPictureIn, type PathSearch } from './nearest-path.ts';
import type { ArticleRecord, Records, SnippetRecord } from './records.ts';
import { redirectTable } from './redirects.ts';

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
	/** What old addresses lead to. */
	redirects: () => RedirectFinder;
	/** Id of the article that a writer probably meant by another, in one locale or in any. */
	nearestId: PathSearch;
	/** Picture of a locale that a writer probably meant by a path; both relative to the content root. */
	nearestPicture: PathSearch;
}

export function indexContent(
	records: Records,
	files: ReadonlySet<string>,
	today: string,
): ContentIndex {
	const center = createHelpCenter(records, { today, drafts: false });
	const articleFiles = filesByLocale(records, files);
	let paths: ReadonlyMap<string, string | undefined> | undefined;
	let finder: RedirectFinder | undefined;
	const live = (): ReadonlyMap<string, string | undefined> => (paths ??= livePaths(center));
	return {
		center,
		editions: groupByLocale(records.articles),
		files: articleFiles,
		folders: new Map([...articleFiles].map(([locale, ofLocale]) => [locale, foldersOf(ofLocale)])),
		snippets: snippetsByLocale(records),
		livePaths: live,
		redirects: () => (finder ??= redirectFinder(redirectTable(center, live()))),
		nearestId: nearestIdIn(articleFiles),
		nearestPicture: nearestPictureIn(files),
	};
}

function filesByLocale(
	{ site }: Records,
	files: ReadonlySet<string>,
): Map<string, Map<string, string>> {
	const byLocale = new Map(site.locales.map(({ code }) => [code, new Map<string, string>()]));
	const copies = copiesIn(files);
	for (const file of files) {
		if (isArticleFile(file) && !copies.has(file))
			byLocale.get(localeOfFile(file))?.set(idOfFile(file), file);
	}
	return byLocale;
}

function foldersOf(files: ReadonlyMap<string, string>): Set<string> {
	const ofArticles = [...files].flatMap(([id, file]) =>
		pathTo(isIndexFile(file) ? id : parentOf(id)),
	);
	return new Set(ofArticles);
}

function snippetsByLocale({ site, snippets }: Records): Map<string, Map<string, SnippetRecord>> {
	const byLocale = new Map(
		site.locales.map(({ code }) => [code, new Map<string, SnippetRecord>()]),
	);
	for (const snippet of snippets) byLocale.get(snippet.locale)?.set(snippet.name, snippet);
	return byLocale;
}
