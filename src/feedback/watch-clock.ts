import { DAY_MS } from './weeks.ts';

/** Less is what a machine that slept, or a clock that is steered, may be off by. */
const JUMP_MS = 3_600_000;

export interface WatchOptions {
	/** Monotonic milliseconds. */
	clock?: () => number;
	/**
	 * When the clock was last believed, in milliseconds since 1970: what it shows at the start is held
	 * against that.
	 */
	believedAt?: number | undefined;
}

/**
 * Whether the clock can be believed where something is deleted for its age: not from a jump of it until
 * it has run evenly for a day, which leaves an operator the time to set it right. A clock that at the
 * start is more than a day from when it was last believed has jumped.
 */
export function watchClock(
	now: () => Date,
	{ clock = () => performance.now(), believedAt }: WatchOptions = {},
): () => boolean {
	const offset = (): number => now().getTime() - clock();
	let known = offset();
	const isFarOff = believedAt !== undefined && Math.abs(now().getTime() - believedAt) > DAY_MS;
	let jumpedAt = isFarOff ? clock() : -Infinity;
	return () => {
		if (Math.abs(offset() - known) >= JUMP_MS) jumpedAt = clock();
		known = offset();
		return clock() - jumpedAt >= DAY_MS;
	};
}
