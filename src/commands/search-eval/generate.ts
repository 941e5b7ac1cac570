import { hashText } from '../../model/hash.ts';
import type { BuiltArticle } from './built-site.ts';
import type { JudgedQuery } from './query-set.ts';

/** How people of a language put a task into a question. `…` is the task. */
const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
	da: ['hvordan … jeg', 'hvordan kan jeg …?', 'hvad skal jeg gøre for at …?', 'hvor kan man …?'],
	sv: ['hur gör jag för att …?', 'hur kan jag …?', 'hur ska man …', 'var kan man …?'],
	nb: ['hvordan kan jeg …?', 'hva må jeg gjøre for å …?', 'hvordan skal man …', 'hvor kan jeg …?'],
	nn: ['korleis kan eg …?', 'kva må eg gjere for å …?', 'kvar kan eg …?'],
	en: ['how do I …?', 'how can I …?', 'what do I need to do to …', 'where can I …?'],
	de: ['wie kann ich …?', 'was muss ich tun, um … zu können', 'wo kann man …?'],
	fi: ['miten voin …?', 'kuinka minä …', 'missä voin …?'],
};

/** A letter that a neighbour's keyboard lacks → how it is typed there with one letter, and with two. */
const LETTERS: Readonly<Record<string, readonly [folded: string, spelled: string]>> = {
	å: ['a', 'aa'],
	ä: ['a', 'ae'],
	æ: ['ae', 'ae'],
	ö: ['o', 'oe'],
	ø: ['o', 'oe'],
	ü: ['u', 'ue'],
	é: ['e', 'e'],
	ß: ['ss', 'ss'],
};

const SHORTEST_MISTYPED = 5;

/**
 * Queries made from titles, each article's own as the one to be found: no author's taste is in
 * them. The same titles always give the same queries.
 */
export function generateQueries(locale: string, articles: readonly BuiltArticle[]): JudgedQuery[] {
	const sharing = Map.groupBy(articles, ({ title }) => title.toLowerCase());
	return articles.flatMap(({ title: written }) => {
		const relevant = (sharing.get(written.toLowerCase()) ?? []).map(({ id }) => id);
		// In quotes a search is for exactly what is typed, mistakes included.
		const title = written.replace(/["“”„«»]/g, '');
		const seed = Number.parseInt(hashText(title).slice(0, 7), 36);
		const made: [string, string | undefined][] = [
			['typo', mistyped(title, seed)],
			['folded', respelled(title, 0)],
			['transliterated', respelled(title, 1)],
			['question-wrapped', asked(title, locale, seed)],
		];
		return made.flatMap(([name, query]) =>
			query === undefined ? [] : [{ locale, query, class: name, relevant }],
		);
	});
}

/** A title with one letter of one longer word left out, doubled, replaced, or swapped with the next. */
function mistyped(title: string, seed: number): string | undefined {
	const words = [...title.matchAll(/\p{L}+/gu)].filter(
		([word]) => word.length >= SHORTEST_MISTYPED,
	);
	const found = words[seed % Math.max(1, words.length)];
	if (!found) return undefined;
	const [word] = found;
	// Not the first: hardly anyone mistypes that one.
	const at = 1 + (seed % (word.length - 2));
	const letter = word.charAt(at);
	const next = word.charAt(at + 1);
	const other = String.fromCharCode(97 + (seed % 26));
	const wrong = [letter + letter + next, next, other + next, next + letter][seed % 4] ?? '';
	const typed = word.slice(0, at) + wrong + word.slice(at + 2);
	if (typed === word) return undefined;
	return title.slice(0, found.index) + typed + title.slice(found.index + word.length);
}

function respelled(title: string, way: 0 | 1): string | undefined {
	const typed = title
		.toLowerCase()
		.replace(/[^\p{ASCII}]/gu, (letter) => LETTERS[letter]?.[way] ?? letter);
	return typed === title.toLowerCase() ? undefined : typed;
}

function asked(title: string, locale: string, seed: number): string | undefined {
	const frames = QUESTIONS[locale.split('-')[0] ?? ''];
	const frame = frames?.[seed % frames.length];
	const task = title.charAt(0).toLowerCase() + title.slice(1).replace(/[?!.]+$/, '');
	return frame?.replace('…', () => task);
}
