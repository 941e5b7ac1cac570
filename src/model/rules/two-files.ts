import { idOfFile, isArticleFile, isIndexFile, localeOfFile } from '../content-files.ts';
import { start, type ContentRule, type FileFinding } from './rule.ts';

/**
 * `log-in.md` beside `log-in.mdx`: one article, so only one of them would be shown. `Log-in.mdx`
 * beside it is another here, and the same file for a colleague on Windows or macOS.
 */
export const twoFiles: ContentRule = {
	name: 'two-files',
	check: ({ files, index }) => {
		const first = new Map<string, string>();
		return [...files].filter(isArticleFile).flatMap((file): FileFinding[] => {
			const shown = index.files.get(localeOfFile(file))?.get(idOfFile(file));
			const name = file.toLowerCase();
			const twin = first.get(name);
			first.set(name, twin ?? file);
			if (shown !== undefined && shown !== file) {
				const what = [shown, file].some(isIndexFile)
					? `${shown} and ${file} are both the text of one category.`
					: `${shown} is the same article.`;
				return [finding(file, `${what} Keep one of the two files.`)];
			}
			if (twin === undefined) return [];
			const message = `${twin} differs in capitals only; Windows and macOS keep just one of the two. Rename one.`;
			return [finding(file, message)];
		});
	},
};

function finding(file: string, message: string): FileFinding {
	return { file, place: start, severity: 'error', message };
}
