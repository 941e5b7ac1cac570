import { z } from 'zod';
import { quote, requiredText } from './text.ts';
import { timeZone } from './time-zone.ts';

/** From and until, in minutes since midnight. */
export type Span = [from: number, until: number];

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** `8-20`, `8:30–12, 13–17`, or `closed`. */
const spans = z.string({ error: notSpans }).transform((text, context): Span[] => {
	const found = spansIn(text);
	if (found) return found;
	context.addIssue({ code: 'custom', message: notSpans({ input: text }) });
	return z.NEVER;
});

/** Hours by day. @param isKey Whether a key is a day, which are told by `expected` otherwise. */
function hoursBy(isKey: (key: string) => boolean, expected: string) {
	return z.record(z.string(), spans).superRefine((hours, context) => {
		for (const key of Object.keys(hours).filter((key) => !isKey(key))) {
			const message = `Expected ${expected}; received ${quote(key)}.`;
			context.addIssue({ code: 'custom', path: [key], message });
		}
	});
}

const isDate = (key: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(key);

/** When somebody answers: words alone, or words with what a browser needs to say “open now”. */
export const hoursSchema = z.preprocess(
	(value) => (typeof value === 'string' ? { text: value } : value),
	z
		.strictObject(
			{
				/** As people read it. E.g. `Monday to Friday 8–20`. */
				text: requiredText('block of hours', 'a text, as people read it'),
				/** Days → hours. E.g. `{ mon-fri: 8-20, sat: 10-16 }`. */
				open: hoursBy(
					(key) => daysIn(key) !== undefined,
					'a day or days such as mon, mon-fri or sat',
				)
					.transform(weekOf)
					.optional(),
				/** Dates with hours of their own. E.g. `{ 2026-12-24: 8-12, 2026-12-25: closed }`. */
				holidays: hoursBy(isDate, 'a date such as 2026-12-24').default({}),
				/** Whose clock they go by; the site's if there is none. E.g. `Europe/Copenhagen`. */
				timeZone: timeZone.optional(),
			},
			{
				error: ({ code, input }) =>
					code === 'invalid_type'
						? `Expected text such as "Monday to Friday 8–20", or { text: …, open: { mon-fri: 8-20 } }; received ${quote(input)}.`
						: undefined,
			},
		)
		.optional(),
);

/** Hours of each weekday, from Sunday on, as browsers count days. */
function weekOf(open: Readonly<Record<string, Span[]>>): Span[][] {
	const week: Span[][] = Array.from({ length: 7 }, () => []);
	for (const [text, hours] of Object.entries(open)) {
		for (const day of daysIn(text) ?? []) week[(day + 1) % 7] = hours;
	}
	return week;
}

/** `mon-fri` → 0 to 4. */
function daysIn(text: string): number[] | undefined {
	const [first = '', last = first, ...more] = text.toLowerCase().split(/\s*[-–]\s*/);
	const [from, to] = [WEEKDAYS.indexOf(first), WEEKDAYS.indexOf(last)];
	if (from < 0 || to < from || more.length > 0) return undefined;
	return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function spansIn(text: string): Span[] | undefined {
	if (text.trim().toLowerCase() === 'closed') return [];
	const found = text.split(',').map((span): Span | undefined => {
		const [from, until, ...more] = span.split(/[-–]/).map(minutesIn);
		if (from === undefined || until === undefined || more.length > 0) return undefined;
		return from < until ? [from, until] : undefined;
	});
	return found.every((span) => span !== undefined) ? found : undefined;
}

/** `8`, `8:30`, `8.30`, `24` → minutes. */
function minutesIn(text: string): number | undefined {
	const [, hour, minute = '0'] = /^\s*(\d{1,2})(?:[:.](\d{2}))?\s*$/.exec(text) ?? [];
	const minutes = Number(hour) * 60 + Number(minute);
	return hour === undefined || Number(minute) > 59 || minutes > 24 * 60 ? undefined : minutes;
}

function notSpans({ input }: { input?: unknown }): string {
	return `Expected hours such as 8-20, "8:30-12, 13-17" or closed, the later after the earlier; received ${quote(input)}.`;
}
