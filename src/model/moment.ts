/** A day, or a day and a time, as people write it: `2026-11-27T23:00` → `2026-11-27 23:00`. */
export function inWords(moment: string): string {
	return moment.replace('T', ' ');
}
