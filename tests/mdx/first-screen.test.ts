import { expect, test } from 'vitest';
import { firstScreen } from '../../src/mdx/first-screen.ts';
import type { BodyNode } from '../../src/model/text.ts';

const words = (letters: number): BodyNode => `<p class="a">${'a'.repeat(letters)}</p>`;
const heading: BodyNode = { is: 'element', tag: 'h2', attributes: { id: 'a' }, children: ['A'] };

test('a short text is all on the first screen', () => {
	const nodes = [words(600), heading, words(400)];
	expect(firstScreen(nodes)).toEqual([nodes, []]);
});

test('what follows more letters than a screen shows comes later', () => {
	expect(firstScreen([words(2000), '\n', heading, words(10)])).toEqual([
		[words(2000), '\n'],
		[heading, words(10)],
	]);
});

test('a heading stays with what follows it', () => {
	expect(firstScreen([words(1200), heading, '\n', words(10), words(20)])).toEqual([
		[words(1200), heading, '\n', words(10)],
		[words(20)],
	]);
});
