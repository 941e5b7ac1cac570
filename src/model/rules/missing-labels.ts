import type { RuleContext, ContentRule, FileFinding, TextSource } from './rule.ts';

/** A locale whose articles name labels of the product has a file of them: one problem, not one a label. */
export const missingLabels: ContentRule = {
	name: 'missing-labels',
	check: (context) =>
		context.records.site.locales.flatMap(({ code }): FileFinding[] => {
			const file = `labels/${code}.json`;
			const tree = context.records.labels[code];
			const isInvalid = tree === undefined && context.files.has(file);
			if (isInvalid || Object.keys(tree ?? {}).length > 0) return [];
			const uses = usesIn(code, context);
			const [first] = uses;
			if (!first) return [];
			const lack = tree ? `${file} is empty` : `There is no ${file}`;
			const others = uses.length === 1 ? '' : ` here and in ${uses.length - 1} more places`;
			const message = `${lack}, so readers see "${first.name}" itself${others}. Write the labels, e.g. { "nav": { "logIn": "Log in" } }.`;
			return [{ file: first.file, place: first.place, severity: 'error', message }];
		}),
};

function usesIn(locale: string, { records, text }: RuleContext) {
	const sources: TextSource[] = [...records.articles, ...records.snippets];
	return sources
		.filter((source) => source.locale === locale)
		.flatMap((source) =>
			text(source)
				.references.filter(({ kind }) => kind === 'ui')
				.map(({ name, place }) => ({ name, place, file: source.file })),
		);
}
