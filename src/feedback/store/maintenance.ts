import type { Maintenance } from './port.ts';

/** Do step after step until one changes nothing, so that votes get between two. */
export async function totalOf(step: () => Promise<Maintenance>): Promise<Maintenance> {
	const total: Maintenance = {
		tallied: 0,
		unlinked: 0,
		comments: 0,
		zeroResults: 0,
		guideStops: 0,
	};
	for (let changed = 1; changed > 0;) {
		const done = await step();
		changed = done.tallied + done.unlinked + done.comments + done.zeroResults + done.guideStops;
		total.tallied += done.tallied;
		total.unlinked += done.unlinked;
		total.comments += done.comments;
		total.zeroResults += done.zeroResults;
		total.guideStops += done.guideStops;
	}
	return total;
}
