import type { Maintenance } from './port.ts';

/** Do step after step until one changes nothing, so that votes get between two. */
export async function totalOf(step: () => Promise<Maintenance>): Promise<Maintenance> {
	const total: Maintenance = { tallied: 0, unlinked: 0, comments: 0, misses: 0 };
	for (let changed = 1; changed > 0;) {
		const done = await step();
		changed = done.tallied + done.unlinked + done.comments + done.misses;
		total.tallied += done.tallied;
		total.unlinked += done.unlinked;
		total.comments += done.comments;
		total.misses += done.misses;
	}
	return total;
}
