import type { Log } from './log.ts';
import type { Retention, Store } from './store/port.ts';
import { watchClock } from './watch-clock.ts';

const HOUR_MS = 3_600_000;
/** Milliseconds after the start: the votes that come right after a restart have priority. */
const SOON_MS = 60_000;

export interface ScheduleOptions {
	/** Milliseconds from the start to the first time. */
	soon?: number;
	/** Milliseconds from one time to the next. */
	every?: number;
	now?: () => Date;
	/** Monotonic milliseconds. */
	clock?: () => number;
}

/**
 * Run a store's maintenance soon, and then every hour. Not after a jump of the clock, one before the start
 * included: a machine that believes for a moment that it is next year would delete every comment.
 */
export function scheduleMaintenance(
	store: Pick<Store, 'maintain' | 'lastMaintained'>,
	{ commentDays, linkDays, zeroResultDays }: Retention,
	log: Log,
	options: ScheduleOptions = {},
): { stop(): void } {
	const { soon = SOON_MS, every = HOUR_MS, now = () => new Date() } = options;
	let trusted: (() => boolean) | undefined;
	const tidy = async (): Promise<void> => {
		try {
			trusted ??= watchClock(now, { ...options, believedAt: await store.lastMaintained() });
			if (trusted()) {
				const done = await store.maintain({ commentDays, linkDays, zeroResultDays }, now());
				log('info', 'maintenance done', { counts: { ...done } });
			} else
				log(
					'warn',
					'The clock has jumped, or the endpoint was stopped for long: nothing is deleted for a day.',
				);
		} catch (error) {
			log('error', `Maintenance of the store failed: ${String(error)}`);
		}
		next(every);
	};
	let timer: ReturnType<typeof setTimeout>;
	let isStopped = false;
	const next = (wait: number): void => {
		if (isStopped) return;
		timer = setTimeout(() => void tidy(), wait);
		// It must not keep the process alive.
		timer.unref();
	};
	next(soon);
	return {
		stop: () => {
			isStopped = true;
			clearTimeout(timer);
		},
	};
}
