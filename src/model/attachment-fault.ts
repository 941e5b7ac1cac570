import { fileNamed } from './nfc.ts';
import { isArticleFile, isAttachmentFile, wouldRun } from './content-files.ts';
import { nearestPath } from './nearest-path.ts';
import { decode, joinPath, relativePath } from './target.ts';
import type { RuleContext, TextSource } from './rules/rule.ts';

/** What is wrong with a link that means a file for readers to keep; nothing where it means no file. */
export function attachmentFault(
	{ file, locale }: TextSource,
	href: string,
	{ files }: RuleContext,
): string | undefined {
	const path = joinPath(file, decode(href.replace(/[?#].*$/, '')))?.join('/') ?? '';
	const name = path.slice(path.lastIndexOf('/') + 1);
	if (fileNamed(files, path) !== undefined) {
		return wouldRun(path)
			? `"${href}" would run as a page of this site, so it is not published from here. Zip it, or put it into public/ and write "/${name}".`
			: `"${href}" is not an article, so it has no address. Put the file into public/ and write "/${name}".`;
	}
	if (!/\.[a-z\d]{1,5}$/i.test(name) || isArticleFile(name)) return undefined;
	const candidates = [...files].filter(
		(each) => each.startsWith(`${locale}/`) && isAttachmentFile(each),
	);
	const near = nearestPath(path, candidates);
	const advice =
		near === undefined
			? 'Save it there, or remove the link.'
			: `Did you mean "${relativePath(file, near)}"?`;
	return `There is no file "${href}". ${advice}`;
}
