import type { Log } from './log.ts';
import type { Retention, Store } from './store/port.ts';

const HOUR_MS = 3_600_000;
/** Milliseconds after the start: what a restart brings comes first. */
const SOON_MS = 60_000;

/** Run a store's maintenance soon, and then every hour. */
export function keepTidy(
	store: Pick<Store, 'maintain'>,
	{ commentDays, linkDays, missDays }: Retention,
	log: Log,
	soon = SOON_MS,
): { stop(): void } {
	const tidy = async (): Promise<void> => {
		try {
			const done = await store.maintain({ commentDays, linkDays, missDays }, new Date());
			log('info', 'tidied', { counts: { ...done } });
		} catch (error) {
			log('error', `Old votes and comments could not be tidied: ${String(error)}`);
		}
		next(HOUR_MS);
	};
	let timer: ReturnType<typeof setTimeout>;
	let isStopped = false;
	const next = (wait: number): void => {
		if (isStopped) return;
		timer = setTimeout(() => void tidy(), wait);
		// Nothing to stay alive for.
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
