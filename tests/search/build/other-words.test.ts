import { expect, test } from 'vitest';
import { otherWords } from '../../../src/search/build/other-words.ts';
import { packFor } from '../../../src/search/build/packs.ts';
import { pageWith } from './page-with.ts';

const danish = packFor('da');
const english = pageWith({
	title: 'Change the appearance of your desktop',
	text: 'Change the appearance of your desktop. Choose a style and set a background.',
});

test('words of a page that is not translated yet are known by their language', () => {
	const words = otherWords([english], danish);
	expect([...words.keys()]).toEqual(['en']);
	expect(words.get('en')).toContain('background');
});

test('a page in the locale’s own language has none, whatever it borrows', () => {
	const own = pageWith({
		title: 'Sådan vælger du en baggrund',
		text: 'Sådan vælger du en baggrund. Find the background i menuen, og tryk på den.',
	});
	expect(otherWords([own], danish).size).toBe(0);
});

test('a title of names is in no language', () => {
	expect(otherWords([pageWith({ title: 'Firefox', text: 'Firefox 4G' })], danish).size).toBe(0);
	expect(otherWords([english], packFor('sw')).size).toBe(0);
});
