import { expect, test } from 'vitest';
import { rankOf, score, type Answer } from '../../../src/commands/search-eval/score.ts';

function answer(found: (string | undefined)[], relevant = ['a/right']): Answer {
	return { query: { locale: 'sv', query: 'q', class: 'c', relevant }, found };
}

test('the rank is that of the first relevant article, pages that are no article included', () => {
	expect(rankOf(answer(['b', undefined, 'a/right', 'a/right']))).toBe(3);
	expect(rankOf(answer(['b', 'x/right'], ['left', 'right']))).toBe(2);
	expect(rankOf(answer([]))).toBe(Infinity);
});

test('scores are shares of all queries; beyond the tenth place nothing counts', () => {
	const eleventh = answer([...Array.from({ length: 10 }, () => 'b'), 'a/right']);
	const answers = [answer(['a/right']), answer(['b', 'a/right']), eleventh, answer([])];
	expect(score(answers)).toEqual({
		queries: 4,
		success1: 25,
		success3: 50,
		mrr10: 0.375,
		zero: 25,
	});
});

test('no queries give no score, and no division by zero', () => {
	expect(score([])).toEqual({ queries: 0, success1: 0, success3: 0, mrr10: 0, zero: 0 });
});
