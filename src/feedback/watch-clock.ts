import { DAY_MS } from './weeks.ts';

/** Less is what a machine that slept, or a clock that is steered, may be off by. */
const JUMP_MS = 3_600_000;

/**
 * Whether the clock can be believed where something is deleted for its age: not from a jump of it until
 * it has run evenly for a day, which leaves an operator the time to set it right.
 *
 * @param clock Monotonic milliseconds.
 */
export function watchClock(now: () => Date, clock = () => performance.now()): () => boolean {
	const offset = (): number => now().getTime() - clock();
	let known = offset();
	let jumpedAt = -Infinity;
	return () => {
		if (Math.abs(offset() - known) >= JUMP_MS) jumpedAt = clock();
		known = offset();
		return clock() - jumpedAt >= DAY_MS;
	};
}
