import { expect, test } from 'vitest';
import { mayBeginSo } from '../../../src/search/language/beginning.ts';

test('a short word that begins otherwise is another word', () => {
	expect(mayBeginSo('sången', 'gången')).toBe(false);
	expect(mayBeginSo('kode', 'kodeord')).toBe(true);
});

test('vowels are spelled differently by neighbours, and two letters may be in the wrong order', () => {
	expect(mayBeginSo('endre', 'andre')).toBe(true);
	expect(mayBeginSo('olgga', 'logga')).toBe(true);
});

test('of a long word any letter may be wrong', () => {
	expect(mayBeginSo('bbonnement', 'abonnement')).toBe(true);
});

test('in Arabic and Hebrew an article may stand before the word, and belong to it', () => {
	expect(mayBeginSo('الفاتورة', 'فاتورة')).toBe(true);
	expect(mayBeginSo('החשבון', 'חשבון')).toBe(true);
});
