import { expect, test } from 'vitest';
import { isSure } from '../../../src/search/client/is-sure.ts';

/** Answers with these scores. */
function found(confidence: number | undefined, ...scores: number[]): Parameters<typeof isSure>[0] {
	const load = () => Promise.reject(new Error('Not shown'));
	const answers = scores.map((score) => ({ hit: { load }, score }));
	return {
		...(confidence !== undefined && { confidence }),
		planned: { plan: { words: [], typed: [] }, answers },
	};
}

test('an answer is sure that is about the query and well ahead of the next, or alone', () => {
	expect(isSure(found(1, 5, 2))).toBe(true);
	expect(isSure(found(0.9, 5))).toBe(true);
});

test('an answer is not sure where the next is as good, as with the name of the company', () => {
	expect(isSure(found(1, 1, 0.96))).toBe(false);
});

test('an answer is not sure where it says only a part of the query, or where nothing is known', () => {
	expect(isSure(found(0.7, 5, 2))).toBe(false);
	expect(isSure(found(undefined, 5, 2))).toBe(false);
	expect(isSure({ confidence: 1 })).toBe(false);
	expect(isSure(found(1))).toBe(false);
});
