import type { Title } from '../titles-file.ts';
import { foldedWords } from '../language/fold.ts';

/**
 * Titles that answer what was typed so far: each of its words begins a word of the title. First
 * those that begin with it, then those that say little else, as the engine's answers will be; else as
 * the site orders them.
 *
 * @example
 * matchTitles(titles, 'los'); // finds “Byta lösenord”
 */
export function matchTitles(titles: readonly Title[], query: string): Title[] {
	const wanted = foldedWords(query);
	if (wanted.length === 0) return [];
	const found = titles.flatMap((title) => {
		const own = foldedWords(title.title);
		if (!wanted.every((word) => own.some((other) => other.startsWith(word)))) return [];
		const late = own[0]?.startsWith(wanted[0] ?? '') ? 0 : 1;
		return [{ title, late, length: own.length }];
	});
	return found.sort((a, b) => a.late - b.late || a.length - b.length).map(({ title }) => title);
}
