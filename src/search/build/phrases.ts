import { searchableWords, writtenWords } from '../language/segment.ts';
import type { IndexedPage } from './indexed-pages.ts';
import { leadOf } from './lead.ts';
import { spelling } from './spelling.ts';

/** Whether a page has a phrase: its words one after another, or all of them at its beginning. */
export type HasPhrase = (phrase: string) => boolean;

/**
 * @param phrases All that will be asked for: one walk through the pages finds them.
 */
export function phrasesOn(pages: readonly IndexedPage[], phrases: Iterable<string>): HasPhrase {
	const wanted = Map.groupBy(
		new Set(phrases).values().map((phrase) => phrase.split(' ')),
		([first = '']) => first,
	);
	const found = new Set<string>();
	for (const page of pages) {
		const beginning = new Set(searchableWords(`${page.title} ${leadOf(page)}`));
		const written = writtenWords(page.text);
		const joined = written.map((word) => word.joined);
		const parts = written.flatMap((word) => word.parts);
		const keywords = page.keywords.split(',').map((keyword) => spelling(keyword).split(' '));
		for (const words of [joined, parts, ...keywords]) {
			words.forEach((word, place) => {
				for (const phrase of wanted.get(word) ?? []) {
					const isWhole = phrase.every((each, at) => words[place + at] === each);
					if (isWhole || phrase.every((each) => beginning.has(each))) found.add(phrase.join(' '));
				}
			});
		}
	}
	return (phrase) => found.has(phrase);
}
