import { describe, expect, test } from 'vitest';
import { fold, foldedWords } from '../../../src/search/language/fold.ts';

describe('fold', () => {
	test.each([
		['Lösenord', 'losenord'],
		['ÆRØ på ØL', 'aero pa ol'],
		['café', 'cafe'],
		['Straße', 'strasse'],
		['cafe\u0301', 'cafe'],
		['비밀번호', '비밀번호'],
		['CO₂ Ａ', 'co2 a'],
		['ISTANBUL ıi', 'istanbul ii'],
		['ΚΩΔΙΚΌΣ', 'κωδικοσ'],
		['κωδικός', 'κωδικοσ'],
		['الإعارة', 'الاعاره'],
		['أآإٱ مستوى كـــتاب', 'اااا مستوي كتاب'],
		['کتابی ہے', 'كتابي هي'],
		['', ''],
	])('"%s" is compared as "%s"', (text, folded) => {
		expect(fold(text)).toBe(folded);
	});
});

describe('words', () => {
	test.each([
		['E-post: 2 år', ['e', 'post', '2', 'ar']],
		['  «BankID»…  ', ['bankid']],
		['4G 😀 <b>', ['4g', 'b']],
		['?!', []],
		['', []],
		['パスワード', ['パスワード']],
	])('"%s" has the words %j', (text, expected) => {
		expect(foldedWords(text)).toEqual(expected);
	});
});
