import { start, type TextRule } from './rule.ts';

/**
 * Code in an article runs when the site is built, with all that the one who builds may do. A site that takes
 * articles from many hands forbids it: `content: { code: false }` in site.yaml.
 */
export const forbiddenCode: TextRule = {
	name: 'forbidden-code',
	checkText({ file }, text, { records }) {
		if (records.site.content.code || !text.usesCode) return [];
		const place = text.faults.find(({ rule }) => rule === 'code-in-article')?.place ?? start;
		const message =
			'This runs code (import, export or braces), which "content: { code: false }" in site.yaml forbids. Write text only; for the signs themselves, &#123; and &#125;.';
		return [{ file, place, severity: 'error', message }];
	},
};
