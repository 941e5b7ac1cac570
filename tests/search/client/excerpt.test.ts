import { expect, test } from 'vitest';
import { fromFirstMark, parseExcerpt } from '../../../src/search/client/excerpt.ts';

/** Marked text in brackets, so that an expectation can be read. */
function shown(excerpt: string): string {
	return parseExcerpt(excerpt)
		.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
		.join('');
}

test('words in marks are marked, the rest is not', () => {
	expect(shown('… byt <mark>lösenord</mark> och <mark>logga</mark> in')).toBe(
		'… byt [lösenord] och [logga] in',
	);
});

test('signs next to a word are not part of what was found', () => {
	expect(shown('Välj <mark>”lösenord”.</mark> Sen')).toBe('Välj ”[lösenord]”. Sen');
	expect(shown('din <mark>e-post</mark>')).toBe('din [e-post]');
});

test('markup in a text stays text', () => {
	expect(shown('skriv &lt;b onclick="x"&gt; <mark>&lt;script&gt;</mark>')).toBe(
		'skriv <b onclick="x"> <[script]>',
	);
	expect(shown('<img src=x onerror=alert(1)>')).toBe('<img src=x onerror=alert(1)>');
});

test('a mark that is never closed is text', () => {
	expect(shown('a <mark>b')).toBe('a <mark>b');
});

test('nothing gives no pieces', () => {
	expect(parseExcerpt('')).toEqual([]);
});

test.each([
	['', ''],
	['inget är markerat i den här texten, hur lång den än är', undefined],
	['strax före <mark>ordet</mark> här', undefined],
	[
		'… en lång början som ingen ser på en telefon, och så ett <mark>ord</mark> till sist',
		'… ingen ser på en telefon, och så ett <mark>ord</mark> till sist',
	],
	// Without spaces.
	[`${'あ'.repeat(60)}<mark>い</mark>う`, `… ${'あ'.repeat(40)}<mark>い</mark>う`],
	[
		'en lång början av ord, tecken och mer än så: ”<mark>ord</mark>” och <mark>ord</mark>',
		'… början av ord, tecken och mer än så: ”<mark>ord</mark>” och <mark>ord</mark>',
	],
])('“%s” begins shortly before what was searched for', (excerpt, shown = excerpt) => {
	expect(fromFirstMark(excerpt)).toBe(shown);
});
