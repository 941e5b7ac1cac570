/**
 * The moment the site is built, as its clock has it: `2026-11-22T10:05:09`. In this form a day, or a
 * day and a time, is reached when it comes before in the order of letters.
 */
export function today(timeZone: string, now: Date = new Date()): string {
	const format = new Intl.DateTimeFormat('en-GB', {
		timeZone,
		hourCycle: 'h23',
		...({ year: 'numeric', month: '2-digit', day: '2-digit' } as const),
		...({ hour: '2-digit', minute: '2-digit', second: '2-digit' } as const),
	});
	const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]));
	const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
	return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}`;
}
