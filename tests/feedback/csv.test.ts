import { expect, test } from 'vitest';
import { csvCell } from '../../src/feedback/csv.ts';

test.each([
	'=1+1',
	'+1',
	'-1',
	'@x',
	'\t=1',
	' =1',
	'\u200b=1',
	'\ufeff=1',
	'＝1',
	'＋1',
	'＠x',
	'﹦1',
])('%j is shown and not computed', (value) => {
	expect(csvCell(value)).toBe(`'${value}`);
});

test.each(['a=1', 'e-post', '1 = 1', 'å', '', '→ = x'])('%j stays as it is', (value) => {
	expect(csvCell(value)).toBe(value);
});

test('quotes, commas and ends of lines are quoted', () => {
	expect(csvCell('a "b", c\nd')).toBe('"a ""b"", c\nd"');
});
