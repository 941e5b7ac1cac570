/** From and until, in minutes since midnight. */
type Span = readonly [from: number, until: number];

/** When somebody answers, as a page passes it to the browser. */
export interface OpeningHours {
	/** E.g. `Europe/Copenhagen`. */
	zone: string;
	/** From Sunday on. */
	week: readonly (readonly Span[])[];
	/** Date → the hours of that day. E.g. `2026-12-25`. */
	days: Readonly<Record<string, readonly Span[]>>;
}

/** What can be said of a moment. */
export type Opening =
	| { isOpen: true; until: number }
	/** `day` as noon of that date in UTC, for its name. */
	| { isOpen: false; day: Date; inDays: number; from: number };

const DAY = 24 * 60 * 60 * 1000;
/** Who is closed for longer has other news for readers than an hour. */
const WEEKS_AHEAD = 14;

/** Whether somebody answers at a moment, and until or from when. Nothing if they never do. */
export function openingAt({ zone, week, days }: OpeningHours, now: Date): Opening | undefined {
	const { date, minutes } = clockIn(zone, now);
	const noon = new Date(`${date}T12:00:00Z`).valueOf();
	for (let inDays = 0; inDays < WEEKS_AHEAD; inDays += 1) {
		const day = new Date(noon + inDays * DAY);
		const spans = days[day.toISOString().slice(0, 10)] ?? week[day.getUTCDay()] ?? [];
		for (const [from, until] of [...spans].sort(([a], [b]) => a - b)) {
			if (inDays > 0 || minutes < from) return { isOpen: false, day, inDays, from };
			if (minutes < until) return { isOpen: true, until };
		}
	}
	return undefined;
}

/** What a clock and a calendar on the wall there show. */
function clockIn(zone: string, now: Date): { date: string; minutes: number } {
	const parts = new Intl.DateTimeFormat('en-CA', {
		timeZone: zone,
		hourCycle: 'h23',
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
		hour: '2-digit',
		minute: '2-digit',
	}).formatToParts(now);
	const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
	return {
		date: `${of('year')}-${of('month')}-${of('day')}`,
		minutes: Number(of('hour')) * 60 + Number(of('minute')),
	};
}
