import { labelsOf } from '../labels-of.ts';
import { suggestion } from '../nearest.ts';
import type { ReferenceUse } from '../text.ts';
import type { RuleContext, TextRule } from './rule.ts';

/** `:ui[…]` names a label of the product in this locale. */
export const unknownLabel: TextRule = {
	name: 'unknown-label',
	checkText: ({ file, locale }, text, context) =>
		text.references
			.filter(({ kind }) => kind === 'ui')
			.flatMap((reference) => {
				const message = messageFor(reference, locale, context);
				return message === undefined
					? []
					: [{ file, place: reference.place, severity: 'error' as const, message }];
			}),
};

function messageFor(
	{ name, counted }: ReferenceUse,
	locale: string,
	{ records }: RuleContext,
): string | undefined {
	const labels = labelsOf(records.labels[locale] ?? {});
	// A file that is not there, not valid or empty is one problem already.
	if (labels.size === 0) return undefined;
	const file = `labels/${locale}.json`;
	if (labels.has(name)) return undefined;
	const forms = [...labels.keys()].filter((key) => key.startsWith(`${name}_`));
	if (forms.some((key) => key === `${name}_other`)) {
		return counted ? undefined : `"${name}" depends on a number. Write :ui[${name}]{count=2}.`;
	}
	const inGroup = [...labels.keys()].filter((key) => key.startsWith(`${name}.`));
	if (inGroup.length > 0) {
		return `"${name}" is a group of labels. Write one of them, e.g. :ui[${inGroup[0] ?? ''}].`;
	}
	return `There is no label "${name}" in ${file}.${meant(name, labels)}`;
}

/** Writers who do not know the key write the label itself. */
function meant(name: string, labels: ReadonlyMap<string, string>): string {
	const byText = [...labels].find(([, text]) => text.toLowerCase() === name.toLowerCase());
	return byText ? ` Write its key: :ui[${byText[0]}].` : suggestion(name, labels.keys());
}
