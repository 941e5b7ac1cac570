import { describe, expect, test } from 'vitest';
import { readText } from '../helpers/read-text.ts';

const file = (text: string): string => `---\ntitle: A\ndescription: B\n---\n\n${text}\n`;

/** What is told of a text, and how long it took to find. */
function told(text: string, format: 'md' | 'mdx' = 'md') {
	const start = performance.now();
	const { faults } = readText(file(text), format);
	return {
		faults: faults.map(({ rule, place, message }) => `${place.line} ${rule}: ${message}`),
		seconds: (performance.now() - start) / 1000,
	};
}

describe('what would take minutes, gigabytes or the whole stack is named, with its line', () => {
	test.each([
		['quotes in quotes', '> '.repeat(2_000) + 'x', 'stand inside one another'],
		['tags in tags', '<div>'.repeat(3_000), 'stand inside one another'],
		[
			'lists in lists',
			Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
			'stand inside one another',
		],
		['a table of nine million cells', '|'.padEnd(6_001, 'a|').repeat(3_000), 'characters;'],
		['a table of too many cells', `|a|b|\n|-|-|\n${'|a|b|\n'.repeat(9_000)}`, 'pieces'],
		['headings without end', '## A\n\n'.repeat(15_000), 'pieces'],
		['entities without end', '&amp;'.repeat(30_000), 'written as "&amp;"'],
	])('%s', (_, text, message) => {
		const { faults, seconds } = told(text);
		expect(faults).toHaveLength(1);
		expect(faults[0]).toMatch(/^\d+ unreadable-text: /);
		expect(faults[0]).toContain(message);
		expect(seconds).toBeLessThan(10);
	});

	test('the line is that of what is too much', () => {
		const { faults } = told(`A\n\nB\n\n${'> '.repeat(200)}x`);
		expect(faults[0]).toMatch(/^10 unreadable-text/);
	});

	test('in an .mdx file, too', () => {
		expect(told('> '.repeat(2_000) + 'x', 'mdx').faults[0]).toContain('stand inside one another');
	});
});

test('the longest article that anybody writes is read', () => {
	const text = `## Steg\n\n${'Ord **fet** och [länk](https://a.example). '.repeat(20)}\n\n`;
	expect(told(text.repeat(60)).faults.filter((fault) => fault.includes('unreadable'))).toEqual([]);
});

test.each(['[a](', 'a@b', 'a|', '**a', '`', '<b', '• a\n'])(
	'a text full of %j is read in seconds',
	(part) => {
		expect(told(part.repeat(20_000 / part.length)).seconds).toBeLessThan(10);
	},
);
