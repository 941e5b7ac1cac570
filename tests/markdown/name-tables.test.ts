import { expect, test } from 'vitest';
import { readText } from '../helpers/read-text.ts';

/** What the boxes of tables in a text say they are. */
function names(source: string): (string | undefined)[] {
	const html = JSON.stringify(readText(source, 'md').body).replaceAll('\\"', '"');
	return [...html.matchAll(/<div class="table"([^>]*)>/g)].map(
		([, attributes = '']) => /role="region" aria-label="([^"]*)"/.exec(attributes)?.[1],
	);
}

const table = '| Ord | Betyder |\n| - | - |\n| a | b |\n';

test('a table is named after the heading it stands under', () => {
	expect(names(`## Vad *orden* betyder\n\nText.\n\n${table}`)).toEqual(['Vad orden betyder']);
});

test('the second under one heading, and one under none, after its columns', () => {
	expect(names(`${table}\n## A\n\n${table}\n${table}\n### B\n\n${table}`)).toEqual([
		'Ord, Betyder',
		'A',
		'Ord, Betyder',
		'B',
	]);
});

test('one with a caption after that', () => {
	const html = '<table><caption>Priser</caption><tr><td>a</td></tr></table>';
	expect(names(`## A\n\n${html}\n\n${table}`)).toEqual(['Priser', 'A']);
});

test('one that nothing names is no place to go to', () => {
	expect(names('<table><tr><td>a</td></tr></table>')).toEqual([undefined]);
});
