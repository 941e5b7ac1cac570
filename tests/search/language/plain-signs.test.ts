import { describe, expect, test } from 'vitest';
import {
	isSurelyPlain,
	plainSigns,
	withWholeNumbers,
} from '../../../src/search/language/plain-signs.ts';

describe('in plain signs', () => {
	test.each([
		['l’adresse', "l'adresse", 'a typographic apostrophe'],
		['памʼять', "пам'ять", 'one that Unicode calls a letter'],
		['d´eau, l`eau, rock‘n’roll', "d'eau, l'eau, rock'n'roll", 'one typed with another key'],
		['e‑post, e‐post', 'e-post, e-post', 'hyphens that do not break'],
		['CO₂, m³, x²', 'CO2, m3, x2', 'lowered and raised digits'],
		['ﬁchier, Ｗｉ－Ｆｉ, ｶﾞｽ', 'fichier, Wi-Fi, ガス', 'ligatures, full and half width'],
		['Ⅳ, ①, ㎏, 𝗕𝗼𝗹𝗱', 'IV, 1, kg, Bold', 'letters that stand for others'],
		[
			'Doku\u00ADment\u200B, me\u2060nu, \u202Aa\u202C',
			'Dokument, menu, a',
			'signs that are not seen',
		],
		['می\u200Cخواهم كتـــاب', 'میخواهم كتاب', 'what joins, parts and stretches letters'],
		['١٢٣ ۱۲۳ १२३', '123 123 123', 'digits of other scripts'],
		['1\u00A0000 1\u202F250\u202F000 12\u2009345', '1000 1250000 12345', 'blanks in numbers'],
		['col·legi, CO·OP', 'collegi, CO·OP', 'the dot of Catalan'],
		['צה״ל, ז׳קט', "צה'ל, ז'קט", 'the signs of Hebrew'],
		['lo\u0308sen', 'lösen', 'letters in two parts'],
	])('%s is %s: %s', (text, plain, _why) => {
		expect(plainSigns(text)).toBe(plain);
		expect(plainSigns(plain)).toBe(plain);
	});

	test.each([
		['Tindra™ ℠ №5', 'signs that are no part of a word'],
		['½ kopp, 2½', 'fractions'],
		['4650\u00A0042', 'four digits before a blank are a number of their own'],
		['465\u00A0004\u00A020, 8\u00A0465\u00A000', 'a telephone number stays in its groups'],
		['1 000', 'so do numbers with a plain blank, which may be two'],
		['น้ำ ຄຳ', 'letters of Thai and Lao'],
		['“Citat” – ”så” …', 'quotation marks and dashes'],
		['CaMeL ÅÄÖ æøå', 'capitals'],
	])('%s is left as it is: %s', (text, _why) => {
		expect(plainSigns(text)).toBe(text);
	});

	test('a text that is surely plain is left alone', () => {
		for (const text of ['Ändra lösenord – “nu”', 'Привет', '']) {
			expect(isSurelyPlain(text)).toBe(true);
		}
		for (const text of ['l’eau', 'a`b', '1\u00A0000', 'x²', 'a\u0308', 'soft\u00ADhyphen']) {
			expect(isSurelyPlain(text)).toBe(false);
		}
	});
});

test('a number that must be one word has a sign in place of its blank, and is the same in plain signs', () => {
	const whole = withWholeNumbers('kostar 1\u00A0250\u202F000 kr, ring 08\u00A0465\u00A000');
	expect(whole.split(/\s/)).toEqual([
		'kostar',
		'1\uE000250\uE000000',
		'kr,',
		'ring',
		'08',
		'465',
		'00',
	]);
	expect(plainSigns(whole)).toContain('1250000');
});
