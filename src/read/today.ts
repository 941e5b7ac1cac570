/** The day the site is built, as `2026-11-22`, in UTC. */
export function today(now: Date = new Date()): string {
	return now.toISOString().slice(0, 10);
}
