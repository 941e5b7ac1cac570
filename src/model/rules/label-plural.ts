import { pluralForms, textEntries } from '../text-entries.ts';
import type { ContentRule, FileFinding, RuleContext } from './rule.ts';

/** A label that articles use with a number has all plural forms of its language. */
export const labelPlural: ContentRule = {
	name: 'label-plural',
	check: (context) =>
		context.records.site.locales.flatMap(({ code, lang }): FileFinding[] => {
			const entries = textEntries(context.records.labels[code] ?? {});
			const used = countedIn(code, context);
			const file = `labels/${code}.json`;
			const byStem = Map.groupBy(
				entries.filter(({ stem, form }) => form && used.has(stem)),
				({ stem }) => stem,
			);
			return [...byStem].flatMap(([stem, forms]): FileFinding[] => {
				const lacking = [...pluralForms(lang)].filter(
					([form]) => !forms.some((each) => each.form === form),
				);
				if (lacking.length === 0) return [];
				const list = lacking.map(([form, number]) => `"${stem}_${form}" (e.g. ${number})`);
				const message = `Articles use "${stem}" with a number, and it lacks forms that "${lang}" has. Add ${list.join(', ')}.`;
				const place = context.places.key(file, ...(forms[0]?.path ?? []));
				return [{ file, place, severity: 'warning', message }];
			});
		}),
};

/** Labels that articles and snippets of a locale use with a number. */
function countedIn(locale: string, { records, text }: RuleContext): ReadonlySet<string> {
	const sources = [...records.articles, ...records.snippets].filter(
		(source) => source.locale === locale,
	);
	return new Set(
		sources.flatMap((source) =>
			text(source)
				.references.filter(({ kind, counted }) => kind === 'ui' && counted)
				.map(({ name }) => name),
		),
	);
}
