import { expect, test } from 'vitest';
import { dayOf, weekOf } from '../../src/feedback/weeks.ts';

const monday = dayOf(Date.UTC(2026, 10, 16));

test.each([16, 17, 18, 19, 20, 21, 22])('%i November 2026 is in the week of the 16th', (date) => {
	expect(weekOf(dayOf(Date.UTC(2026, 10, date, 23, 59)))).toBe(monday);
});

test('the next Monday begins another, at midnight UTC', () => {
	expect(weekOf(dayOf(Date.UTC(2026, 10, 23)))).toBe(monday + 7);
	expect(weekOf(dayOf(Date.UTC(2026, 10, 23) - 1))).toBe(monday);
});

test('weeks before 1970 are weeks, too', () => {
	expect(weekOf(-3)).toBe(-3);
	expect(weekOf(-4)).toBe(-10);
	expect(weekOf(0)).toBe(-3);
});
