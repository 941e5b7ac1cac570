import { isArticleFile, localeOfFile } from '../content-files.ts';
import { suggestion } from '../nearest.ts';
import { start, type ContentRule, type FileFinding } from './rule.ts';

/** Every folder of articles belongs to a locale of site.yaml, or nothing in it is shown. */
export const unknownLocaleFolder: ContentRule = {
	name: 'unknown-locale-folder',
	check({ files, index }) {
		const seen = new Set(['public', 'labels']);
		return [...files].filter(isArticleFile).flatMap((file): FileFinding[] => {
			const folder = localeOfFile(file);
			if (folder === file || index.files.has(folder) || seen.has(folder)) return [];
			seen.add(folder);
			const message = `"${folder}" is not a locale of site.yaml, so none of its articles is shown.${suggestion(folder, index.files.keys())} Rename the folder, or add "- { code: ${folder}, label: … }" to site.yaml.`;
			return [{ file, place: start, severity: 'warning', message }];
		});
	},
};
