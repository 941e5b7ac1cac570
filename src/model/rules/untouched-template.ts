import { templateSentences } from '../new-article.ts';
import { isArticle, type FileFinding, type TextRule } from './rule.ts';

/** What `npm run new` writes is there to be written over. */
export const untouchedTemplate: TextRule = {
	name: 'untouched-template',
	checkText(source, text, { places }) {
		if (!isArticle(source) || source.data.status === 'draft') return [];
		const { file, data } = source;
		const written = `${data.description} ${text.plain}`;
		return templateSentences
			.filter((sentence) => written.includes(sentence))
			.map((sentence): FileFinding => {
				const lines = places.source(file).replaceAll('**', '').split('\n');
				const index = lines.findIndex((line) => line.includes(sentence));
				const message = `"${sentence}" is what "npm run new" wrote. Write what readers should see, or add "status: draft".`;
				const place = { line: Math.max(0, index) + 1, column: 1 };
				return { file, place, severity: 'warning', message };
			});
	},
};
