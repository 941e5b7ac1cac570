import { plainSigns } from '../language/plain-signs.ts';
import { byId, idIn } from '../page-ids.ts';
import type { PlacedAnswer } from './by-wordings.ts';
import type { Find, Found } from './find.ts';
import { typedWords } from './planner/typed-query.ts';
import type { PlannedWord } from './planner/types.ts';
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
	const lexicon = await assist.lexicon(plainSigns(query));
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
		...planned.answers.slice(0, ROWS).map((answer, place) => {
			const title = answer.page
				? titleOf(answer.page.answer.id)
				: (assist.titles[answer.number ?? -1]?.title ?? '');
			return line(
				`${place + 1}`,
				`${title}  ${answer.score.toFixed(2)} (${restsOn(answer, words)})`,
			);
		}),
	];
	return lines.join('\n');
}

/** What the place of an answer rests on. */
function restsOn({ page, match }: PlacedAnswer, words: readonly PlannedWord[]): string {
	const found = words.flatMap(({ typed }, at) => {
		const score = page?.words[at] ?? 0;
		return score > 0 ? [`${typed} ${score.toFixed(2)}`] : [];
	});
	return [
		...(match ? [`“${match.wording.text}” ${match.score.toFixed(2)}`] : []),
		...(page ? [`title ${page.title.toFixed(2)}`] : []),
		...found,
	].join(', ');
}

function line(name: string, text: string): string {
	return `${name.padEnd(16)} ${text}`;
}
