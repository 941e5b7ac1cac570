import type { Terms } from '../../schema/terms.ts';
import { suggestion } from '../nearest.ts';
import type { RuleContext, TextRule } from './rule.ts';

/** `:term[…]` names a concept of terms.yaml that has a word in this locale. */
export const unknownTerm: TextRule = {
	name: 'unknown-term',
	checkText: ({ file, locale }, text, context) =>
		text.references
			.filter(({ kind }) => kind === 'term')
			.flatMap(({ name, place }) => {
				const message = messageFor(name, locale, context);
				return message === undefined ? [] : [{ file, place, severity: 'error' as const, message }];
			}),
};

function messageFor(
	name: string,
	locale: string,
	{ records: { terms }, files, places }: RuleContext,
): string | undefined {
	const concept = Object.hasOwn(terms, name) ? terms[name] : undefined;
	if (concept?.[locale]) return undefined;
	if (concept) {
		const { line } = places.key('terms.yaml', name);
		return `The term "${name}" has no word in ${locale}. Add "${locale}: { word: … }" to it in terms.yaml, line ${line}.`;
	}
	if (Object.keys(terms).length > 0) {
		return `There is no term "${name}" in terms.yaml.${meant(name, locale, terms)}`;
	}
	// A terms.yaml that is there and not valid is a problem already.
	return files.has('terms.yaml')
		? undefined
		: `There is no terms.yaml, so readers see "${name}" itself. Write the word instead.`;
}

/** Writers who do not know the concept's name write its word. */
function meant(name: string, locale: string, terms: Terms): string {
	const byWord = Object.entries(terms).find(
		([, words]) => words[locale]?.word.toLowerCase() === name.toLowerCase(),
	);
	return byWord
		? ` Write the name of the concept: :term[${byWord[0]}].`
		: suggestion(name, Object.keys(terms));
}
