import { describe, expect, test } from 'vitest';
import { createFoldKey } from '../../../src/search/language/fold.ts';
import { packFor } from '../../../src/search/build/packs.ts';

const keyIn = (lang: string) => createFoldKey(packFor(lang).folds);

describe.each([
	['sv', 'lösenord', ['losenord', 'loesenord', 'løsenord', 'LÖSENORD', 'lo\u0308senord']],
	['da', 'højttaler', ['hojttaler', 'hoejttaler', 'höjttaler']],
	['nb', 'skjermbilde', ['Skjermbilde']],
	['da', 'skærm', ['skaerm', 'skarm', 'skärm']],
	['nb', 'passord på', ['passord paa', 'passord pa']],
	['de', 'Straße über', ['strasse ueber', 'strasse uber']],
	['fi', 'näyttö', ['naytto', 'naeyttoe']],
])('in %s, “%s” is the same as', (lang, word, others) => {
	test.each(others)('“%s”', (other) => {
		expect(keyIn(lang)(other)).toBe(keyIn(lang)(word));
	});
});

test('a language whose letters are not exchanged keeps pairs of vowels', () => {
	expect(keyIn('en')('does')).not.toBe(keyIn('en')('dos'));
	expect(keyIn('xx')('queue')).toBe('queue');
});

test('marks that make another letter of a Japanese one stay', () => {
	expect(keyIn('ja')('パスワード')).toBe('パスワード');
});
