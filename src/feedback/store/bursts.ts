import type { Burst, EditionKey } from './port.ts';

export const MINUTE_MS = 60_000;

/** Votes on one edition in one minute, as many as make a burst. */
export interface CrowdedMinute extends EditionKey {
	/** Minutes since 1970. */
	minute: number;
	votes: number;
}

/** What was left out, with its votes as they are now. */
export type LeftOut = Omit<Burst, 'isLeftOut'>;

/** Bursts of crowded minutes, those that follow each other together, and what is left out; newest first. */
export function burstsOf(minutes: readonly CrowdedMinute[], leftOut: readonly LeftOut[]): Burst[] {
	const bursts: Burst[] = leftOut.map((burst) => ({ ...burst, isLeftOut: true }));
	const open = minutes.filter((one) => !leftOut.some((burst) => covers(burst, one)));
	for (const one of open.toSorted((a, b) => a.minute - b.minute)) {
		const from = one.minute * MINUTE_MS;
		const before = bursts.find(
			(burst) => !burst.isLeftOut && burst.until === from && isSame(burst, one),
		);
		if (before) {
			before.until = from + MINUTE_MS;
			before.votes += one.votes;
			continue;
		}
		const { site, article, locale, votes } = one;
		bursts.push({ site, article, locale, from, until: from + MINUTE_MS, votes, isLeftOut: false });
	}
	return bursts.sort((a, b) => b.from - a.from);
}

function isSame(a: EditionKey, b: EditionKey): boolean {
	return a.site === b.site && a.article === b.article && a.locale === b.locale;
}

function covers(burst: LeftOut, one: CrowdedMinute): boolean {
	const at = one.minute * MINUTE_MS;
	return isSame(burst, one) && burst.from <= at && at < burst.until;
}
