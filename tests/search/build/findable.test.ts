import { expect, test } from 'vitest';
import { createFindable } from '../../../src/search/build/findable.ts';

const counted = (word: string, articles: number) => ({ word, articles, isKey: false, leads: 0 });
const findable = createFindable(
	[counted('sortér', 3), counted('skrivbordet', 2), counted('skrivborden', 5), counted('nämnd', 1)],
	(phrase) => phrase === 'logga in',
);

test.each([
	['skrivbordet', 'skrivbordet'],
	['skrivbord', 'skrivborden'],
	['sorter', 'sortér'],
	['Logga in', 'logga in'],
	['logga ut', undefined],
	['nämnd', undefined],
	['skr', undefined],
	['', undefined],
])('“%s” is found as “%s”', (phrase, word) => {
	expect(findable(phrase)).toBe(word);
});
