import { expect, test } from 'vitest';
import { editDistance } from '../../../src/model/nearest.ts';
import { distanceWithin } from '../../../src/search/language/distance.ts';

test.each([
	['konto', 'konto', 0],
	['konto', 'kono', 1],
	['konto', 'kontoo', 1],
	['konto', 'kotno', 1],
	['konto', 'kanta', 2],
	['konto', 'faktura', 3],
	['', 'ab', 2],
	['', '', 0],
])('“%s” and “%s” are %i apart, as far as two', (a, b, expected) => {
	expect(distanceWithin(a, b, 2)).toBe(expected);
});

test('within its limit it is the distance that suggestions go by', () => {
	const words = ['lösenord', 'lösenrod', 'lösen', 'sölenord', 'losenord', 'ord'];
	for (const a of words) {
		for (const b of words) {
			expect(distanceWithin(a, b, 9), `${a} ${b}`).toBe(editDistance(a, b));
		}
	}
});
