import { networkOf, type ClientAddress } from './client-address.ts';
import { incomingOf, type FeedbackContext } from './context.ts';
import type { Sender } from './policy.ts';
import type { Pseudonym } from './privacy.ts';
import { Problem } from './problem.ts';
import { createRateLimiter, type Rate } from './rate-limit.ts';

/** What is taken: from one network, from pages of a known origin and from all else; and altogether. */
export interface Rates {
	known: Rate;
	unknown: Rate;
	all: Rate;
}

export const RATES: Rates = {
	known: { burst: 20, perSecond: 0.5 },
	unknown: { burst: 10, perSecond: 0.25 },
	// More than any help center gets; less than what would fill a disk in a day.
	all: { burst: 5_000, perSecond: 500 },
};

/** Half as much for what comes from nowhere, and altogether never less than from one network. */
export function ratesFor(known: Rate): Rates {
	const { burst, perSecond } = known;
	const all = {
		burst: Math.max(RATES.all.burst, burst),
		perSecond: Math.max(RATES.all.perSecond, perSecond),
	};
	return { known, unknown: { burst: Math.ceil(burst / 2), perSecond: perSecond / 2 }, all };
}

/** Takes a token of a sender's network. @throws {Problem} 429 if there is none. */
export type Limit = (c: FeedbackContext, sender: Sender) => void;

/** Limits by network, known by a pseudonym of the day: no address is kept, not even in memory. */
export function createLimit(
	rates: Rates,
	addressOf: ClientAddress,
	pseudonym: Pseudonym,
	what: string,
): Limit {
	const known = createRateLimiter(rates.known);
	const unknown = createRateLimiter(rates.unknown);
	const all = createRateLimiter(rates.all, { capacity: 1 });
	return (c, { origin }) => {
		const key = pseudonym('network', networkOf(addressOf(incomingOf(c))));
		const wait = (origin === undefined ? unknown(key) : known(key)) || all('');
		if (wait === 0) return;
		throw new Problem(429, `Too many ${what} from one network. Wait ${wait} s.`, {
			headers: { 'Retry-After': String(wait) },
		});
	};
}
