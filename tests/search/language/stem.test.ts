import { expect, test } from 'vitest';
import { basesOf } from '../../../src/search/language/stem.ts';

test.each([
	['logger', 'logge'],
	['räkningen', 'räkning'],
	['fjern', 'fjerne'],
	['slår', 'slå'],
	['får', 'få'],
	['oppdatering', 'oppdatere'],
])('“%s” may be a form of “%s”', (word, base) => {
	expect(basesOf(word)).toContain(base);
});

test('a short word, a phrase and a number are only themselves', () => {
	for (const word of ['tv', 'log ind', '2024']) expect(basesOf(word)).toEqual([word]);
});

test('no more than an ending is taken off', () => {
	expect(basesOf('adgangkode')).not.toContain('adgang');
});
