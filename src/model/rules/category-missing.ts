import { categoryOf } from '../help-center.ts';
import { start, type ContentRule, type FileFinding, type RuleContext } from './rule.ts';

/** A folder of articles has a name in each locale where readers see it. */
export const categoryMissing: ContentRule = {
	name: 'category-missing',
	check: (context) =>
		[...context.index.folders].flatMap(([locale, folders]) =>
			[...folders]
				.filter((id) => !context.files.has(`${locale}/${id}/_category.yaml`))
				// Its text names it.
				.filter((id) => context.index.files.get(locale)?.has(id) !== true)
				.map((id) => unnamed(locale, id, context)),
		),
};

function unnamed(locale: string, id: string, { index }: RuleContext): FileFinding {
	const folder = `${locale}/${id}`;
	const wanted = `${folder}/_category.yaml`;
	const articles = [...(index.files.get(locale)?.values() ?? [])];
	const category = categoryOf(index.center, locale, id);
	const seen = category ? `, so readers see "${category.title}"` : '';
	return {
		// The file that is missing cannot be opened; an article in the folder can.
		file: articles.find((file) => file.startsWith(`${folder}/`)) ?? wanted,
		place: start,
		severity: 'warning',
		message: `The folder ${folder} has no name${seen}. Write ${wanted} with the line "title: …".`,
	};
}
