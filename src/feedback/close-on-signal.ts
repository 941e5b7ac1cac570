/**
 * Stop on Ctrl-C and on a stop from outside, finishing what was begun. A terminal tells every process of
 * `npm run …`, and each tells the next: said again, it must not end this one in the middle of that.
 */
export function closeOnSignal(close: () => Promise<void>): void {
	let stopped: Promise<void> | undefined;
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.on(signal, () => void (stopped ??= close()));
	}
}
