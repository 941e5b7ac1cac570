import { categoryFile, shownArticle, type HelpCenter } from './help-center.ts';
import { contentPages } from './paths.ts';
import {
	feedbackErrorPath,
	fixedSegments,
	homePath,
	knownPagesPath,
	noticesPagePath,
	notFoundPath,
	offlinePath,
	rootFiles,
	thanksPath,
	titlesPath,
	withSlash,
} from '../addresses.ts';

/** First segments under a locale that no category may have: some hosts show 404.html at `/404/`. */
export const reservedSegments = [...fixedSegments, '404'];

/** What every locale has beside its pages from the content. */
const ofEveryLocale = [
	homePath,
	notFoundPath,
	noticesPagePath,
	offlinePath,
	thanksPath,
	feedbackErrorPath,
	titlesPath,
	knownPagesPath,
];

/** Address → file of the page there; `undefined` for pages that no file makes. All end in a slash. */
export function livePaths(center: HelpCenter): Map<string, string | undefined> {
	const paths = new Map<string, string | undefined>(
		['/', ...rootFiles].map((path) => [withSlash(path), undefined]),
	);
	for (const { code } of center.site.locales) {
		for (const pathIn of ofEveryLocale) paths.set(withSlash(pathIn(code)), undefined);
		for (const segment of reservedSegments) paths.set(`${homePath(code)}${segment}/`, undefined);
	}
	for (const page of contentPages(center)) {
		const file =
			page.kind === 'article'
				? shownArticle(center, page.locale, page.id)?.edition.file
				: categoryFile(center, page.locale, page.id);
		paths.set(page.path, file);
	}
	return paths;
}
