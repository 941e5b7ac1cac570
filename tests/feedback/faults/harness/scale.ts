/** `npm run test:faults` sets it. */
export const isLong = process.env['TEST_FAULTS'] === 'long';

/** How much of a scenario is run: all of it, or so much that it ends while somebody waits. */
export function scaled<Value>(short: Value, long: Value): Value {
	return isLong ? long : short;
}

/** Tell what was measured, where somebody has asked for it. */
export function tell(scenario: string, figures: Record<string, string | number>): void {
	if (!isLong) return;
	const told = Object.entries(figures).map(([what, figure]) => `${what} ${figure}`);
	console.log(`${scenario}: ${told.join(', ')}`);
}
