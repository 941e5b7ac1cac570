import type { Terms, TermWord } from '../../schema/terms.ts';
import { hasWord, isSearchable } from '../has-word.ts';
import type { ContentRule, FileFinding, RuleContext } from './rule.ts';

/** Synonyms lead readers to articles that have the approved word: there must be one. */
export const idleSynonym: ContentRule = {
	name: 'idle-synonym',
	check: (context) =>
		context.records.site.locales.flatMap(({ code }) => [
			...unused(code, context),
			...unsearchable(code, context),
		]),
};

/** A concept of terms.yaml in one locale. */
interface LocalTerm {
	concept: string;
	term: TermWord;
}

function unused(locale: string, context: RuleContext): FileFinding[] {
	const waiting = new Set(termsOf(locale, context.records.terms));
	for (const { edition } of context.index.center.shown.get(locale) ?? []) {
		if (waiting.size === 0) break;
		if (edition.locale !== locale) continue;
		const { plain, references } = context.text(edition);
		const { title, description, keywords } = edition.data;
		const words = [title, description, ...keywords, plain].join('\n').toLowerCase();
		for (const local of waiting) {
			const isNamed = references.some(
				({ kind, name }) => kind === 'term' && name === local.concept,
			);
			if (isNamed || hasWord(words, local.term.word)) waiting.delete(local);
		}
	}
	const labels = JSON.stringify(context.records.labels[locale] ?? {}).toLowerCase();
	return Array.from(waiting)
		.filter(({ term }) => !hasWord(labels, term.word))
		.map(({ concept, term }) => ({
			file: 'terms.yaml',
			place: context.places.key('terms.yaml', concept, locale, 'synonyms'),
			severity: 'hint',
			message: `No article in ${locale} has "${term.word}", so nobody who types "${term.synonyms[0] ?? ''}" is led anywhere. Use the word in an article, with :term[${concept}], or remove the synonyms.`,
		}));
}

function unsearchable(locale: string, { records, places }: RuleContext): FileFinding[] {
	return termsOf(locale, records.terms).flatMap(({ concept, term }) =>
		term.synonyms.flatMap((synonym, index): FileFinding[] => {
			const message = faultOf(synonym, term.word);
			const place = places.key('terms.yaml', concept, locale, 'synonyms', index);
			return message === undefined ? [] : [{ file: 'terms.yaml', place, ...message }];
		}),
	);
}

function faultOf(
	synonym: string,
	word: string,
): Pick<FileFinding, 'severity' | 'message'> | undefined {
	if (!isSearchable(synonym)) {
		const message = `Nobody can search for "${synonym}": search looks at letters and digits only. Write a word, or remove it.`;
		return { severity: 'warning', message };
	}
	if (synonym.toLowerCase() !== word.toLowerCase()) return undefined;
	return { severity: 'hint', message: `"${synonym}" is the word itself. Remove the synonym.` };
}

function termsOf(locale: string, terms: Terms): LocalTerm[] {
	return Object.entries(terms).flatMap(([concept, { [locale]: term }]) =>
		term && term.synonyms.length > 0 ? [{ concept, term }] : [],
	);
}
