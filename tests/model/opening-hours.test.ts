import { expect, test } from 'vitest';
import { openingAt } from '../../src/model/opening-hours.ts';
import { hoursSchema } from '../../src/schema/hours.ts';
import { siteSchema } from '../../src/schema/site.ts';

const parsed = hoursSchema.parse({
	text: 'x',
	open: { 'mon-fri': '8-12, 13-20', sat: '10-16' },
	holidays: { '2026-12-24': '8-12', '2026-12-25': 'closed' },
});
const hours = {
	zone: 'Europe/Copenhagen',
	week: parsed?.open ?? [],
	days: parsed?.holidays ?? {},
};
const at = (moment: string) => openingAt(hours, new Date(moment));

test('while somebody answers, until when is known; else when they do next, by the clock there', () => {
	// A Friday in winter, an hour after UTC; in summer two.
	expect(at('2026-11-27T07:00:00Z')).toEqual({ isOpen: true, until: 720 });
	expect(at('2026-07-03T06:00:00Z')).toEqual({ isOpen: true, until: 720 });
	expect(at('2026-11-27T06:59:00Z')).toMatchObject({ isOpen: false, inDays: 0, from: 480 });
	expect(at('2026-11-27T11:30:00Z')).toMatchObject({ isOpen: false, inDays: 0, from: 780 });
	expect(at('2026-11-27T18:59:00Z')).toEqual({ isOpen: true, until: 1200 });
	expect(at('2026-11-27T19:00:00Z')).toMatchObject({ isOpen: false, inDays: 1, from: 600 });
	expect(at('2026-11-28T23:30:00Z')).toMatchObject({ isOpen: false, inDays: 1, from: 480 });
});

test('a holiday has hours of its own, or none', () => {
	expect(at('2026-12-24T10:59:00Z')).toEqual({ isOpen: true, until: 720 });
	// Closed on the 25th, a Friday; open on Saturday.
	expect(at('2026-12-24T11:00:00Z')).toMatchObject({ isOpen: false, inDays: 2, from: 600 });
	expect(openingAt({ ...hours, week: [] }, new Date('2027-03-01'))).toBeUndefined();
});

const errorOf = (hoursOf: unknown) =>
	siteSchema
		.safeParse({
			name: 'T',
			origin: 'https://help.example',
			locales: [{ code: 'sv', label: 'Svenska' }],
			contact: { sv: { hours: hoursOf } },
		})
		.error?.issues.map(({ path, message }) => `${path.slice(2).join('.')}: ${message}`);

test('hours are words, or words with days that have hours', () => {
	expect(errorOf('8–20')).toBeUndefined();
	expect(
		errorOf({ text: '8–20', open: { 'mon-fri': '8:30–12, 13.00-24' }, holidays: {} }),
	).toBeUndefined();
	expect(errorOf({ text: '8–20', open: { 'mon-fri': '20-8' } })).toEqual([
		'hours.open.mon-fri: Expected hours such as 8-20, "8:30-12, 13-17" or closed, the later after the earlier; received "20-8".',
	]);
	expect(errorOf({ text: 'x', open: { monday: '8-20' } })?.[0]).toContain(
		'Expected a day or days such as mon, mon-fri or sat; received "monday".',
	);
	expect(errorOf({ text: 'x', holidays: { christmas: 'closed' } })?.[0]).toContain(
		'Expected a date such as 2026-12-24; received "christmas".',
	);
	expect(errorOf({ open: {} })).toEqual([
		'hours.text: Every block of hours needs a text, as people read it. Add the line.',
	]);
	expect(errorOf(8)?.[0]).toContain('Expected text such as "Monday to Friday 8–20"');
});
