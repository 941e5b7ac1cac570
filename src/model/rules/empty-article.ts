import { isArticle, start, type TextRule } from './rule.ts';

/** A page has something on it. A draft may still be empty. */
export const emptyArticle: TextRule = {
	name: 'empty-article',
	checkText(source, text) {
		if (!isArticle(source) || source.data.status === 'draft') return [];
		const isEmpty =
			text.plain === '' &&
			text.pictures.length === 0 &&
			text.references.length === 0 &&
			!text.usesCode &&
			text.faults.every(({ rule }) => rule !== 'unreadable-text');
		const message =
			'Readers get a page with a title and nothing below. Write the text, or add "status: draft".';
		return isEmpty ? [{ file: source.file, place: start, severity: 'warning', message }] : [];
	},
};
