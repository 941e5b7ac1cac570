/** A bucket holds `burst` tokens and gains `perSecond`; a request takes one. */
export interface Rate {
	burst: number;
	perSecond: number;
}

/** Takes a token for `key`, or `cost` of them; answers 0, or after how many seconds there will be enough. */
export interface RateLimiter {
	(key: string, cost?: number): number;
	/** Give a token back: what it was taken for did not count. */
	giveBack(key: string): void;
}

export interface RateLimiterOptions {
	/** Monotonic milliseconds, so that a clock set back locks nobody out. */
	clock?: () => number;
	/** Keys remembered; beyond, the one unseen for longest is forgotten. Bounds memory under attack. */
	capacity?: number;
}

/** A token bucket per key: lets a person change their mind at once, and a script get nowhere. */
export function createRateLimiter(rate: Rate, options: RateLimiterOptions = {}): RateLimiter {
	const { clock = () => performance.now(), capacity = 50_000 } = options;
	const buckets = new Map<string, { tokens: number; at: number }>();

	const take = (key: string, cost = 1): number => {
		const at = clock();
		const last = buckets.get(key) ?? { tokens: rate.burst, at };
		const tokens = Math.min(rate.burst, last.tokens + ((at - last.at) / 1000) * rate.perSecond);
		const allowed = tokens >= cost;
		// A map keeps the order of insertion: deleted first, the key moves to the young end.
		buckets.delete(key);
		buckets.set(key, { tokens: allowed ? tokens - cost : tokens, at });
		if (buckets.size > capacity) forgetOldest(buckets);
		return allowed ? 0 : Math.ceil((cost - tokens) / rate.perSecond);
	};
	const giveBack = (key: string): void => {
		const bucket = buckets.get(key);
		if (bucket) bucket.tokens = Math.min(rate.burst, bucket.tokens + 1);
	};
	return Object.assign(take, { giveBack });
}

function forgetOldest(buckets: Map<string, unknown>): void {
	for (const key of buckets.keys()) {
		buckets.delete(key);
		return;
	}
}
