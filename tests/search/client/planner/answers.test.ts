import { expect, test } from 'vitest';
import { answersTo } from '../../../../src/search/client/planner/answers.ts';
import type { PlannedWord } from '../../../../src/search/client/planner/types.ts';

function word(...queries: string[]): PlannedWord {
	const alternatives = queries.map((query) => ({ query, kind: 'form' as const, weight: 1 }));
	return { typed: queries[0] ?? '', alternatives, isGuess: false };
}

/** What is searched for, in order, where words are on so many pages; 3 where none is said. */
async function asked(words: PlannedWord[], pages: Record<string, number> = {}) {
	const log: string[] = [];
	const search = (query: string) => {
		log.push(query);
		const count = pages[query] ?? 3;
		return Promise.resolve(Array.from({ length: count }, (_, id) => ({ id: `${id}`, score: 1 })));
	};
	const answers = await answersTo({ words }, search, () => 0);
	expect([...answers.keys()].sort()).toEqual(log.toSorted());
	return log;
}

test('every alternative is searched for, each once', async () => {
	expect(await asked([word('faktura', 'räkning'), word('räkning', 'nota')])).toEqual([
		'faktura',
		'räkning',
		'nota',
	]);
});

test('forms of a word on many pages are left to the engine, marks or not', async () => {
	const words = [word('ändra', 'andra', 'ändrar', 'byt')];
	expect(await asked(words, { ändra: 50 })).toEqual(['ändra', 'byt']);
});

test('forms of a word on few pages are searched for after it', async () => {
	const words = [word('ändra', 'ändrar', 'byt')];
	expect(await asked(words, { ändra: 49 })).toEqual(['ändra', 'byt', 'ändrar']);
});

test('words that only begin alike, and short ones, are no forms', async () => {
	const many = { konto: 99, kort: 99 };
	expect(await asked([word('konto', 'kontonummer', 'kort', 'korg')], many)).toEqual([
		'konto',
		'kontonummer',
		'kort',
		'korg',
	]);
});

test('a common word beside a rarer one is asked for only together with that', async () => {
	const scores: Record<string, [string, number][]> = {
		tidszon: [
			['a', 4],
			['b', 3],
		],
		'ändra tidszon': [['a', 6]],
		'byt tidszon': [['b', 3]],
		snabbt: [['c', 1]],
	};
	const asked: string[] = [];
	const answers = await answersTo(
		{ words: [word('ändra', 'byt', 'ändrar'), word('tidszon'), word('snabbt')] },
		async (query) => {
			asked.push(query);
			return (scores[query] ?? []).map(([id, score]) => ({ id, score }));
		},
		(query) => ({ ändra: 6, byt: 4, ändrar: 6, snabbt: 3 })[query] ?? 1,
	);
	expect(asked).toEqual(['tidszon', 'snabbt', 'ändra tidszon', 'byt tidszon']);
	// What the rarer word has by itself is not counted twice; something is always left.
	expect(answers.get('ändra')).toEqual([{ id: 'a', score: 2 }]);
	expect(answers.get('byt')).toEqual([{ id: 'b', score: expect.closeTo(0.3) }]);
});

test('what is looked for in titles only is not asked for', async () => {
	const [first, second] = word('ändra', 'byt').alternatives.map((each, place) => ({
		...each,
		isForTitles: place > 0,
	}));
	const alternatives = [first, second].filter((each) => each !== undefined);
	expect(await asked([{ typed: 'ändra', alternatives, isGuess: false }])).toEqual(['ändra']);
});

test('nothing to search for gives no answers', async () => {
	expect(await asked([word()])).toEqual([]);
	expect(await asked([])).toEqual([]);
});
