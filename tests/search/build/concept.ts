import type { Concept } from '../../../src/schema/words.ts';

/** Concepts written short: the words of a language separated by commas, what else is typed after a semicolon. */
export function conceptsOf(...concepts: readonly Readonly<Record<string, string>>[]): Concept[] {
	return concepts.map((languages) => {
		const words: Concept['words'] = {};
		const typed: Concept['words'] = {};
		for (const [language, lists] of Object.entries(languages)) {
			const [own = [], other = []] = lists.split('; ').map((list) => list.split(', '));
			words[language] = own;
			if (other.length > 0) typed[language] = other;
		}
		return { words, typed };
	});
}
