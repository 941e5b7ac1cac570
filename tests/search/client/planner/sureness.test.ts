import { expect, test } from 'vitest';
import { surenessOf } from '../../../../src/search/client/planner/sureness.ts';

test('a word is as sure as it was found, a known part of it less', () => {
	expect(surenessOf({ query: 'barn', kind: 'exact', weight: 1 }, false)).toBe(1);
	expect(surenessOf({ query: 'barn', kind: 'part', weight: 0.6 }, false)).toBeLessThan(0.45);
});

test('a part is no guess, but where letters of it are wrong it may be another word', () => {
	expect(surenessOf({ query: 'byte', kind: 'exact', weight: 0.9 }, true)).toBe(0.9);
	expect(surenessOf({ query: 'byte', kind: 'typo', weight: 0.9 }, true)).toBeLessThan(0.6);
});
