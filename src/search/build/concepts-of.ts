import type { Concept, Words } from '../../schema/words.ts';
import type { Pack } from '../language/pack.ts';
import { packConcepts } from './packs.ts';

/**
 * What readers of a language may mean: the company's own concepts, which come first, then Fyr's of its
 * trades. Of each only the languages that these readers type, so that an edit in another language
 * changes nothing here.
 */
export function conceptsOf(
	{ trades, concepts }: Words,
	{ columns }: Pick<Pack, 'columns'>,
): Concept[] {
	const all = { ...packConcepts(trades), ...concepts };
	const ofReaders = (byLanguage: Concept['words']): Concept['words'] =>
		Object.fromEntries(
			columns.flatMap((language) => {
				const words = byLanguage[language];
				return words === undefined ? [] : [[language, words]];
			}),
		);
	const names = [...new Set([...Object.keys(concepts), ...Object.keys(all)])];
	return names.flatMap((name) => {
		const { words, typed = {} } = all[name] ?? { words: {} };
		const own = { words: ofReaders(words), typed: ofReaders(typed) };
		return Object.keys({ ...own.words, ...own.typed }).length > 0 ? [own] : [];
	});
}
