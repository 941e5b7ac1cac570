import { idOfFile, isArticleFile, localeOfFile } from '../content-files.ts';
import { start, type ContentRule, type Finding } from './rule.ts';

/** `log-in.md` beside `log-in.mdx`: one article, so only one of them would be shown. */
export const twoFiles: ContentRule = {
	name: 'two-files',
	check: ({ files, index }) =>
		[...files].filter(isArticleFile).flatMap((file): Finding[] => {
			const shown = index.files.get(localeOfFile(file))?.get(idOfFile(file));
			if (shown === undefined || shown === file) return [];
			const message = `${shown} is the same article. Keep one of the two files.`;
			return [{ file, place: start, severity: 'error', message }];
		}),
};
