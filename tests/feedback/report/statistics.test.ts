import { describe, expect, test } from 'vitest';
import { chanceOf, differenceOf } from '../../../src/feedback/report/difference.ts';
import { discoveries } from '../../../src/feedback/report/false-discovery.ts';
import { shareOf } from '../../../src/feedback/report/share.ts';

describe('the share of those who were helped', () => {
	// Reference values: Newcombe 1998, table I, and FEEDBACK notes.
	test.each([
		[{ yes: 1, no: 0 }, 0.2065, 1],
		[{ yes: 0, no: 10 }, 0, 0.2775],
		[{ yes: 50, no: 50 }, 0.4038, 0.5962],
		[{ yes: 81, no: 182 }, 0.2553, 0.3662],
		[{ yes: 15, no: 133 }, 0.0624, 0.1605],
	])('%o lies between %d and %d', (counts, low, high) => {
		const share = shareOf(counts);
		expect(share.low).toBeCloseTo(low, 4);
		expect(share.high).toBeCloseTo(high, 4);
		expect(share.share).toBe(counts.yes / (counts.yes + counts.no));
	});

	test('of nobody is not to be had', () => {
		expect(() => shareOf({ yes: 0, no: 0 })).toThrow(RangeError);
	});
});

describe('the difference of two shares', () => {
	// Newcombe 1998, table II, method 10.
	test.each([
		[{ yes: 56, no: 14 }, { yes: 48, no: 32 }, 0.0524, 0.3339],
		[{ yes: 9, no: 1 }, { yes: 3, no: 7 }, 0.1705, 0.809],
		[{ yes: 10, no: 0 }, { yes: 0, no: 10 }, 0.6075, 1],
	])('%o less %o lies between %d and %d', (now, before, low, high) => {
		const difference = differenceOf(now, before);
		expect(difference.low).toBeCloseTo(low, 4);
		expect(difference.high).toBeCloseTo(high, 4);
	});

	test('is as likely by chance as the normal distribution has it', () => {
		// z = 2.6502, and erfc of another library.
		expect(chanceOf({ yes: 56, no: 14 }, { yes: 48, no: 32 })).toBeCloseTo(0.008045, 5);
		expect(chanceOf({ yes: 5, no: 5 }, { yes: 5, no: 5 })).toBeCloseTo(1, 6);
		expect(chanceOf({ yes: 9, no: 0 }, { yes: 12, no: 0 })).toBe(1);
	});
});

describe('of many findings', () => {
	test('none is told where all may be chance', () => {
		expect(discoveries([0.04, 0.2, 0.5, 0.9])).toEqual([false, false, false, false]);
		expect(discoveries([])).toEqual([]);
	});

	test('those are told of which few can be chance, whatever their order', () => {
		expect(discoveries([0.9, 0.001, 0.045, 0.03])).toEqual([false, true, true, true]);
	});

	test('a thousand that are chance show few arrows instead of fifty', () => {
		const chances = Array.from({ length: 1000 }, (_, n) => (n + 0.5) / 1000);
		expect(chances.filter((chance) => chance < 0.05)).toHaveLength(50);
		expect(discoveries(chances).filter(Boolean)).toHaveLength(0);
	});
});
