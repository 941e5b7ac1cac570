import { plainSigns } from '../language/plain-signs.ts';
import { byId, idIn } from '../page-ids.ts';
import type { Find, Found } from './find.ts';
import { typedWords } from './planner/typed-query.ts';
import type { Source } from './source.ts';

/** Answers whose places are explained. */
const ROWS = 10;

/**
 * What each stage made of a query, a line each, for writers who want to know why: the words typed,
 * those left out, what was searched for in place of each, and what the first answers rest on.
 */
export async function explain(
	query: string,
	find: Find,
	source: Pick<Source, 'assist'>,
): Promise<string> {
	const { hits, corrected, confidence, planned }: Found = await find(query);
	if (!planned) return `"${query}" was asked as it is: ${hits.length} found.`;
	const assist = await source.assist();
	const lexicon = await assist.lexicon();
	const all = typedWords(lexicon, plainSigns(query));
	const { words, typed } = planned.plan;
	const titleOf = (id: string): string => byId(assist.titlesById, idIn(id)) ?? id;
	const lines = [
		line('typed', all.join(' ')),
		line('small', all.filter((word) => !typed.includes(word)).join(' ') || 'none'),
		...words.map(({ typed: word, alternatives, isGuess }) => {
			const searches = alternatives.map(
				({ query: text, kind, weight, isForTitles }) =>
					`${text} (${kind} ${weight.toFixed(2)}${isForTitles ? ', titles only' : ''})`,
			);
			return line(word, `${searches.join(', ')}${isGuess ? ': a guess' : ''}`);
		}),
		...(corrected === undefined ? [] : [line('told', corrected)]),
		...(confidence === undefined ? [] : [line('confidence', confidence.toFixed(2))]),
		...planned.ranked.slice(0, ROWS).map(({ answer, score, title, words: scores }, place) => {
			const found = words.flatMap(({ typed: word }, at) =>
				(scores[at] ?? 0) > 0 ? `${word} ${(scores[at] ?? 0).toFixed(2)}` : [],
			);
			const rests = [`title ${title.toFixed(2)}`, ...found].join(', ');
			return line(`${place + 1}`, `${titleOf(answer.id)}  ${score.toFixed(2)} (${rests})`);
		}),
	];
	return lines.join('\n');
}

function line(name: string, text: string): string {
	return `${name.padEnd(16)} ${text}`;
}
