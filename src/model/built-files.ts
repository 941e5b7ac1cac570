import { categoryFile, shownArticle, type HelpCenter } from './help-center.ts';
import { contentPages, type ContentPage } from './paths.ts';
import {
	allPath,
	feedPath,
	feedbackErrorPath,
	fileOfPath,
	homePath,
	LLMS_PATH,
	llmsPath,
	markdownPath,
	noticesPagePath,
	notFoundPath,
	offlinePath,
	rootFiles,
	searchBundlePath,
	searchPath,
	thanksPath,
} from '../addresses.ts';

/** What the build makes of one file or folder of the site. */
export interface Built {
	/** Relative to the folder of the built site; a folder ends in a slash. */
	path: string;
	/** File of the content that it is made from; `undefined` where it is Fyr's own. */
	from: string | undefined;
}

/** Every file that the build makes under a name that is known beforehand, and its folders for the others. */
export function builtFiles(center: HelpCenter): Built[] {
	const own = (path: string): Built => ({ path, from: undefined });
	const perLocale = center.site.locales.flatMap(({ code }) => [
		...[
			homePath,
			feedPath,
			allPath,
			thanksPath,
			feedbackErrorPath,
			notFoundPath,
			noticesPagePath,
			offlinePath,
		].map((pathIn) => own(fileOfPath(pathIn(code)))),
		...[searchPath, searchBundlePath].map((pathIn) => own(pathIn(code).slice(1))),
	]);
	const pages = contentPages(center).map((page) => ({
		path: fileOfPath(page.path),
		from: sourceOf(center, page),
	}));
	return [
		...(center.site.plainMarkdown ? markdownFiles(center) : []),
		...pages,
		...rootFiles.map((path) => own(fileOfPath(path))),
		...perLocale,
		own('_astro/'),
	];
}

function markdownFiles(center: HelpCenter): Built[] {
	const lists = [LLMS_PATH, ...center.site.locales.map(({ code }) => llmsPath(code))];
	const homes = center.site.locales.flatMap(({ code }) =>
		[homePath, allPath].map((pathIn) => markdownPath(pathIn(code))),
	);
	return [
		...contentPages(center).map((page) => ({
			path: fileOfPath(markdownPath(page.path)),
			from: sourceOf(center, page),
		})),
		...[...lists, ...homes].map((path) => ({ path: fileOfPath(path), from: undefined })),
	];
}

function sourceOf(center: HelpCenter, page: ContentPage): string | undefined {
	return page.kind === 'article'
		? shownArticle(center, page.locale, page.id)?.edition.file
		: categoryFile(center, page.locale, page.id);
}
