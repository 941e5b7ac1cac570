import type { Log } from './log.ts';

/** Milliseconds in which the same message is logged once. */
const INTERVAL_MS = 10_000;

/**
 * A log that writes a repeated message once in ten seconds, and then how often it was left out: while a
 * disk is full, a line for each refused vote would fill what is left of it.
 *
 * @param clock Monotonic milliseconds.
 */
export function throttleLog(log: Log, clock: () => number = () => performance.now()): Log {
	let last = { message: '', at: -Infinity, repeated: 0 };
	return (level, message, fields) => {
		if (message === last.message && clock() - last.at < INTERVAL_MS) {
			last.repeated += 1;
			return;
		}
		if (last.repeated > 0) log(level, 'repeated', { counts: { times: last.repeated } });
		last = { message, at: clock(), repeated: 0 };
		log(level, message, fields);
	};
}
