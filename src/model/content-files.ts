import { toNfc } from './nfc.ts';

/** Which file of a content root is what. All paths are relative to the root, with forward slashes. */

/** An edition: no segment of its path begins with `_`. */
export function isArticleFile(file: string): boolean {
	return /\.mdx?$/.test(file) && !file.split('/').some((segment) => segment.startsWith('_'));
}

export function isSnippetFile(file: string): boolean {
	return /^[^/]+\/_snippets\/.+\.mdx?$/.test(file);
}

export function isCategoryFile(file: string): boolean {
	return file.endsWith('/_category.yaml');
}

export function isPictureFile(file: string): boolean {
	return /\.(avif|gif|jpe?g|png|svg|webp)$/i.test(file);
}

/**
 * A file that an article may link to, for readers to keep: no text of ours, no settings, and nothing
 * that would run as a page of this site.
 */
export function isAttachmentFile(file: string): boolean {
	return !isOwnFile(file) && !wouldRun(file);
}

/** Texts and settings of a content root. */
function isOwnFile(file: string): boolean {
	return /\.(mdx?|ya?ml|lock\.json)$/i.test(file) || file.startsWith('labels/');
}

/** Whether a browser, or the build, would run a file instead of keeping it. */
export function wouldRun(file: string): boolean {
	return /\.(astro|[cm]?[jt]sx?|css|s?html?|xht(ml)?|vue|svelte|wasm)$/i.test(file);
}

/** First segment: `sv/account/log-in.mdx` → `sv`. */
export function localeOfFile(file: string): string {
	return file.split('/', 1)[0] ?? '';
}

/** `sv/account/log-in.mdx` → `account/log-in`; `sv/account/index.mdx`, a category's text → `account`. */
export function idOfFile(file: string): string {
	return toNfc(withoutIndex(file.slice(localeOfFile(file).length + 1).replace(/\.mdx?$/, '')));
}

/** `account/index` → `account`. At the top of a locale it is a name like any other. */
export function withoutIndex(path: string): string {
	return path.replace(/\/index$/, '');
}

/** The text of the category whose folder it lies in. */
export function isIndexFile(file: string): boolean {
	return /^[^/]+\/.+\/index\.mdx?$/.test(file);
}
