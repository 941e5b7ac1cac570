import type { Concept } from '../../schema/words.ts';
import { hasWord, isSearchable } from '../has-word.ts';
import type { ContentRule, FileFinding, RuleContext } from './rule.ts';

const FILE = 'words.yaml';

/** Languages in which Fyr knows words itself: readers of a neighbour's language may type them. */
const KNOWN = ['da', 'de', 'en', 'fi', 'nb', 'nn', 'sv'];

/** A concept of words.yaml leads from what readers type to words that articles have, and one word to one concept. */
export const conceptWords: ContentRule = {
	name: 'concept-words',
	check: (context) => {
		const all = Object.entries(context.records.words.concepts).flatMap(wordsOf);
		return [
			...unknownLanguages(all, context),
			...unsearchable(all, context),
			...twice(all, context),
			...unused(context),
		];
	},
};

/** A word of a concept and where it stands. */
interface ConceptWord {
	concept: string;
	list: 'words' | 'typed';
	language: string;
	index: number;
	word: string;
}

function wordsOf([concept, { words, typed = {} }]: [string, Concept]): ConceptWord[] {
	return [['words', words] as const, ['typed', typed] as const].flatMap(([list, languages]) =>
		Object.entries(languages).flatMap(([language, all]) =>
			all.map((word, index) => ({ concept, list, language, index, word })),
		),
	);
}

function placeOf({ concept, list, language, index }: ConceptWord, { places }: RuleContext) {
	return { file: FILE, place: places.key(FILE, 'concepts', concept, list, language, index) };
}

function unknownLanguages(all: readonly ConceptWord[], context: RuleContext): FileFinding[] {
	const own = context.records.site.locales.map(({ lang }) => lang.split('-')[0] ?? lang);
	const known = [...new Set([...own, ...KNOWN])].sort();
	return all
		.filter(({ language, index }) => index === 0 && !known.includes(language))
		.map((each) => ({
			file: FILE,
			place: context.places.key(FILE, 'concepts', each.concept, each.list, each.language),
			severity: 'error',
			message: `Nobody on this site types words of the language "${each.language}". Write one of: ${known.join(', ')}.`,
		}));
}

function unsearchable(all: readonly ConceptWord[], context: RuleContext): FileFinding[] {
	return all
		.filter(({ word }) => !isSearchable(word))
		.map((each) => ({
			...placeOf(each, context),
			severity: 'warning',
			message: `Nobody can search for "${each.word}": search looks at letters and digits only. Write a word, or remove it.`,
		}));
}

/** Who types a word of two concepts is led to the words of both. */
function twice(all: readonly ConceptWord[], context: RuleContext): FileFinding[] {
	const groups = Map.groupBy(all, ({ language, word }) => `${language} ${word.toLowerCase()}`);
	return [...groups.values()].flatMap(([first, ...others]): FileFinding[] =>
		others.map((each) => ({
			...placeOf(each, context),
			severity: 'warning',
			message:
				each.concept === first?.concept
					? `"${each.word}" stands twice in "${each.concept}". Remove one.`
					: `"${each.word}" stands in "${first?.concept ?? ''}" too, so whoever types it is led to both. Remove it from one of them.`,
		})),
	);
}

/** A concept that no locale has a word for leads nowhere. */
function unused(context: RuleContext): FileFinding[] {
	const waiting = new Map(Object.entries(context.records.words.concepts));
	for (const { code, lang } of context.records.site.locales) {
		const language = lang.split('-')[0] ?? lang;
		const labels = JSON.stringify(context.records.labels[code] ?? {}).toLowerCase();
		const texts = (context.index.center.shown.get(code) ?? []).values().map(({ edition }) => {
			const { title, description, keywords } = edition.data;
			return [title, description, ...keywords, context.text(edition).plain]
				.join('\n')
				.toLowerCase();
		});
		for (const text of [labels, ...(waiting.size > 0 ? texts : [])]) {
			for (const [name, { words }] of waiting) {
				if ((words[language] ?? []).some((word) => hasWord(text, word))) waiting.delete(name);
			}
		}
	}
	return Array.from(waiting, ([name, { words }]): FileFinding => {
		const some = Object.values(words).flat().slice(0, 3).join('", "');
		return {
			file: FILE,
			place: context.places.key(FILE, 'concepts', name),
			severity: 'hint',
			message: `No article has "${some}", so "${name}" leads nobody anywhere. Use one of its words in an article, or remove the concept.`,
		};
	});
}
