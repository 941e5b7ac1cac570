import { expect, test } from 'vitest';
import {
	bucketOf,
	decodeWords,
	encodeWords,
	type VocabularyWord,
} from '../../src/search/assist-file.ts';

const words: VocabularyWord[] = [
	{ word: '4g', bucket: 0, isKey: true },
	{ word: '5', bucket: 3, isKey: false },
	{ word: 'konto', bucket: 1, isKey: true },
	{ word: 'kontor', bucket: 0, isKey: false },
	{ word: 'lösenord', bucket: 2, isKey: true },
	{ word: 'x'.repeat(40), bucket: 0, isKey: false },
	{ word: `${'x'.repeat(40)}y`, bucket: 0, isKey: false },
	{ word: 'كلمة', bucket: 3, isKey: true },
	{ word: 'パスワード', bucket: 1, isKey: false },
];

test('words come out as they went in, sorted', () => {
	expect([...decodeWords(encodeWords(words.toReversed()))]).toEqual(words);
	expect([...decodeWords(encodeWords([]))]).toEqual([]);
});

test('a word takes only the letters that the one before lacks', () => {
	expect(encodeWords(words.slice(2, 4))).toBe('0kontoJ5rA');
});

test.each([
	[1, 0],
	[2, 1],
	[4, 1],
	[5, 2],
	[16, 2],
	[17, 3],
	[64, 3],
	[65, 4],
	[1024, 5],
	[2500, 6],
	[99_999, 7],
	[0, 0],
])('%i articles are in bucket %i', (articles, bucket) => {
	expect(bucketOf(articles)).toBe(bucket);
});
