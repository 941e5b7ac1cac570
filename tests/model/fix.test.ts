import { describe, expect, test } from 'vitest';
import { chooseFixes, withEdits } from '../../src/model/fix.ts';
import type { FileEdit, Problem } from '../../src/model/problem.ts';

const problem = (message: string, ...fix: FileEdit[]): Problem => ({
	file: 'sv/a.mdx',
	line: 1,
	column: 1,
	rule: 'heading-order',
	severity: 'warning',
	message,
	...(fix.length > 0 && { fix }),
});
const edit = (from: number, to: number, file = 'sv/a.mdx'): FileEdit => ({
	file,
	from,
	to,
	text: 'x',
});

describe('chooseFixes', () => {
	test('leaves out what cannot be mended, and what meets a fix that is taken', () => {
		const problems = [
			problem('has no fix'),
			problem('first', edit(0, 4)),
			problem('overlaps the first', edit(3, 6)),
			problem('begins where the first ends', edit(4, 4)),
			problem('begins at the same place', edit(4, 5)),
			problem('is in another file', edit(0, 4, 'sv/b.mdx')),
		];
		expect(chooseFixes(problems).map(({ message }) => message)).toEqual([
			'first',
			'begins where the first ends',
			'is in another file',
		]);
	});

	test('takes a fix of several edits whole or not at all', () => {
		const problems = [
			problem('first', edit(0, 4)),
			problem('half in the way', edit(10, 12), edit(2, 3)),
			problem('not in the way', edit(10, 11)),
		];
		expect(chooseFixes(problems).map(({ message }) => message)).toEqual([
			'first',
			'not in the way',
		]);
	});
});

describe('withEdits', () => {
	test('replaces, adds and removes, whatever the order of the edits', () => {
		const edits = [
			{ from: 4, to: 7, text: '' },
			{ from: 0, to: 3, text: 'One' },
			{ from: 8, to: 8, text: 'and ' },
		];
		expect(withEdits('one two three', edits)).toBe('One  and three');
	});

	test('keeps the line breaks of Windows', () => {
		expect(withEdits('a\r\nb', [{ from: 3, to: 4, text: 'c\nd' }])).toBe('a\r\nc\r\nd');
	});
});
