import { expect, test } from 'vitest';
import { createFindable, isMoreThanMentioned } from '../../../src/search/build/findable.ts';

const counted = (word: string, articles: number) => ({ word, articles, isKey: false, leads: 0 });
const findable = createFindable(
	[counted('sortér', 3), counted('skrivbordet', 2), counted('skrivborden', 5)],
	(phrase) => phrase === 'logga in',
);

test.each([
	['skrivbordet', 'skrivbordet'],
	['skrivbord', 'skrivborden'],
	['sorter', 'sortér'],
	['Logga in', 'logga in'],
	['logga ut', undefined],
	['skr', undefined],
	['', undefined],
])('“%s” is found as “%s”', (phrase, word) => {
	expect(findable(phrase)).toBe(word);
});

test('what one article mentions is mentioned, unless it begins with it or has it in a heading', () => {
	expect(isMoreThanMentioned(counted('nämnd', 1))).toBe(false);
	expect(isMoreThanMentioned(counted('nämnd', 2))).toBe(true);
	expect(isMoreThanMentioned({ ...counted('nämnd', 1), leads: 1 })).toBe(true);
	expect(isMoreThanMentioned({ ...counted('nämnd', 1), isKey: true })).toBe(true);
});
