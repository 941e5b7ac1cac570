import { expect, test } from 'vitest';
import { distanceWithin } from '../../src/model/edit-distance.ts';

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
