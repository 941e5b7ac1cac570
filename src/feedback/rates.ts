import type { KnownNetwork } from './networks.ts';
import type { Sender } from './policy.ts';
import { Problem } from './problem.ts';
import { createRateLimiter, type Rate } from './rate-limit.ts';

/** What is taken. */
export interface Rates {
	/** From one IPv4 address or IPv6 /64; a /56 may send twice as much, a /48 four times. */
	network: Rate;
	/** Altogether. */
	all: Rate;
	/**
	 * Readers of one network whose votes on one article count in a day, likewise. So many that hardly an honest
	 * one is lost (docs/en/feedback/hold-off-abuse.md has the simulation), so few that nobody makes an article look bad alone.
	 */
	readersADay: number;
}

export const RATES: Rates = {
	network: { burst: 20, perSecond: 0.5 },
	// More than any help center gets; less than what would fill a disk in a day.
	all: { burst: 5_000, perSecond: 500 },
	readersADay: 20,
};

/** What is taken altogether is never less than from one network, nor is the day's share less than a burst. */
export function ratesFor(network: Rate): Rates {
	const { burst, perSecond } = network;
	const all = {
		burst: Math.max(RATES.all.burst, burst),
		perSecond: Math.max(RATES.all.perSecond, perSecond),
	};
	return { network, all, readersADay: Math.ceil(burst) };
}

/** What a request costs that does not say from which page it comes: as a rule it is no reader's. */
const UNKNOWN_ORIGIN_COST = 2;

/** Takes tokens of a sender's networks. @throws {Problem} 429 if there are too few. */
export type Limit = (networks: readonly KnownNetwork[], sender: Sender) => void;

/**
 * Limits by network. One bucket for all that a network sends, whatever it says of its origin.
 */
export function createLimit({ network, all }: Pick<Rates, 'network' | 'all'>, what: string): Limit {
	const limiters = new Map<number, ReturnType<typeof createRateLimiter>>();
	const limiterFor = (share: number): ReturnType<typeof createRateLimiter> => {
		const { burst, perSecond } = network;
		const limiter =
			limiters.get(share) ??
			createRateLimiter({ burst: burst * share, perSecond: perSecond * share });
		limiters.set(share, limiter);
		return limiter;
	};
	const altogether = createRateLimiter(all, { capacity: 1 });
	return (networks, { origin }) => {
		const cost = origin === undefined ? UNKNOWN_ORIGIN_COST : 1;
		const waits = networks.map(({ id, share }) => limiterFor(share)(id, cost));
		const wait = Math.max(...waits) || altogether('');
		if (wait === 0) return;
		throw new Problem(429, `Too many ${what} from one network. Wait ${wait} s.`, {
			headers: { 'Retry-After': String(wait) },
		});
	};
}
