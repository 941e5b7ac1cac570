/** Milliseconds of a day of UTC, which has no daylight saving. */
export const DAY_MS = 86_400_000;

/** Days since 1970 of a moment, in UTC. */
export function dayOf(at: number): number {
	return Math.floor(at / DAY_MS);
}

/**
 * The ISO week of a day, as the day of its Monday, so that weeks compare and subtract as numbers.
 *
 * @example
 * weekOf(dayOf(Date.UTC(2026, 10, 22))); // Sunday 22 November => the day of Monday the 16th
 */
export function weekOf(day: number): number {
	// 1 January 1970 was a Thursday, three days after a Monday.
	return day - ((((day + 3) % 7) + 7) % 7);
}

/** The same in SQL, of a column that holds a day; none that is stored is before 1970. */
export function weekSql(day: string): string {
	return `${day} - (${day} + 3) % 7`;
}

/**
 * A day as text.
 *
 * @example
 * isoDay(0); // => '1970-01-01'
 */
export function isoDay(day: number): string {
	return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
