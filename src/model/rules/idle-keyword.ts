import { isArticle, type FileFinding, type TextRule } from './rule.ts';

/**
 * A keyword brings readers whose word the article lacks, or says what a word in passing is worth.
 * What title, description or a heading has weighs more than a keyword already.
 */
export const idleKeyword: TextRule = {
	name: 'idle-keyword',
	checkText(source, text, { places }) {
		if (!isArticle(source) || source.data.keywords.length === 0) return [];
		const { title, description, keywords } = source.data;
		const texts = [title, description, ...text.headings.map((heading) => heading.text)];
		const own = ` ${texts.map(wordsOf).join(' . ')} `;
		return keywords.flatMap((keyword, index): FileFinding[] => {
			const found = { file: source.file, place: places.key(source.file, 'keywords', index) };
			const words = wordsOf(keyword);
			if (words === '') {
				const message = `Nobody can search for "${keyword}": search looks at letters and digits only. Write a word, or remove it.`;
				return [{ ...found, severity: 'warning', message }];
			}
			if (!own.includes(` ${words} `)) return [];
			const message = `Title, description or a heading has "${keyword}" already, and counts for more. Remove the keyword, or write a word that readers type and the text lacks.`;
			return [{ ...found, severity: 'hint', message }];
		});
	},
};

/** The words of a text in lower case, a space between them. */
function wordsOf(text: string): string {
	return (text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join(' ');
}
