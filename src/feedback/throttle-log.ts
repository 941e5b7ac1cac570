import type { Log } from './log.ts';

/** Milliseconds in which the same fault is told once. */
const WHILE_MS = 10_000;

/**
 * A log that tells the same fault once in ten seconds, and then how often it was left out: while a disk
 * is full, a line for each vote that is turned away would fill what is left of it.
 *
 * @param clock Monotonic milliseconds.
 */
export function throttleLog(log: Log, clock: () => number = () => performance.now()): Log {
	let told = { message: '', at: -Infinity, again: 0 };
	return (level, message, fields) => {
		const isAgain = message === told.message && clock() - told.at < WHILE_MS;
		if (isAgain) {
			told.again += 1;
			return;
		}
		if (told.again > 0) log(level, 'the same again', { counts: { times: told.again } });
		told = { message, at: clock(), again: 0 };
		log(level, message, fields);
	};
}
