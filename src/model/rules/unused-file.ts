import { isArticleFile, isPictureFile, isSnippetFile, wouldRun } from '../content-files.ts';
import type { Records } from '../records.ts';
import { start, type ContentRule, type RuleContext } from './rule.ts';

/** Files that nobody keeps in a content root for anything else. */
const attached =
	/\.(7z|apk|csv|dmg|docx?|epub|exe|ics|key|mp[34]|msi|numbers|od[pst]|pages|pdf|pkg|pptx?|rar|rtf|t?gz|vcf|xlsx?|zip)$/i;

/** What is kept beside the articles is shown, or can be downloaded, somewhere. */
export const unusedFile: ContentRule = {
	name: 'unused-file',
	check(context) {
		const used = usedFiles(context.records);
		const candidates = [...context.files].filter(
			(file) => !used.has(file) && (isPictureFile(file) || attached.test(file)),
		);
		if (candidates.length === 0) return [];
		const code = codeIn(context);
		return candidates
			.filter((file) => !code.some((text) => text.includes(nameOf(file))))
			.map((file) => ({ file, place: start, severity: 'hint', message: messageFor(file) }));
	},
};

function usedFiles({ articles, snippets }: Pick<Records, 'articles' | 'snippets'>): Set<string> {
	return new Set(
		[...articles, ...snippets].flatMap(({ locale, pictures, attachments }) =>
			// Where one for a locale wins over the shared one, that stays for the locales to come.
			[...Object.values(pictures), ...Object.values(attachments)].flatMap((file) => [
				file,
				file.replace(new RegExp(`\\.${locale}(\\.[^.]*)$`), '$1'),
			]),
		),
	);
}

/**
 * Texts that may name a file in a way of their own: components, articles with code, and articles whose
 * front matter cannot be read. Only asked where some file seems to be in no use.
 */
function codeIn({ files, records, places }: RuleContext): string[] {
	const read = new Set(
		[...records.articles, ...records.snippets]
			.filter((source) => !('usesCode' in source && source.usesCode))
			.map(({ file }) => file),
	);
	return [...files]
		.filter((file) => wouldRun(file) || isArticleFile(file) || isSnippetFile(file))
		.filter((file) => !read.has(file))
		.map((file) => places.source(file));
}

function nameOf(file: string): string {
	return file.slice(file.lastIndexOf('/') + 1);
}

function messageFor(file: string): string {
	return isPictureFile(file)
		? `No text shows this picture, so readers never see it. Write ![What it shows](./${nameOf(file)}) where they should, or remove it.`
		: `No text links to this file, so readers never get it. Write [its name](./${nameOf(file)}) where they should, or remove it.`;
}
