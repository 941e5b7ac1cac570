import { LIMITS, type ZeroResultBody } from '../../feedback/contract.ts';

/** Milliseconds without another key, after which a search is what the reader meant to type. */
const SETTLED = 2500;
/** More digits may be a PIN, the end of a personal number, or a customer's number; `4G` and `365` are none. */
const MOST_DIGITS = 3;

/** Whether a query may leave the browser: nothing that may be an address or somebody's number. */
export function isReportable(query: string): boolean {
	if (query.length > LIMITS.query || !/\p{L}/u.test(query)) return false;
	if (/@|:\/\/|www\.|\p{L}\.\p{L}{2,}/iu.test(query)) return false;
	return (query.match(/\p{N}/gu)?.length ?? 0) <= MOST_DIGITS;
}

/** Reports searches that found nothing, each query once. */
export interface MissReporter {
	/** The newest search found nothing. */
	missed: (query: string, others: number) => void;
	/** There is a newer search. */
	cancel: () => void;
}

/**
 * @param endpoint Where to; none where the site does not want to know.
 * @param send A beacon: it outlives the page, and nothing waits for it.
 */
export function createMissReporter(
	endpoint: string | undefined,
	locale: string,
	send: (url: string, body: string) => void = (url, body) => navigator.sendBeacon(url, body),
): MissReporter {
	const told = new Set<string>();
	let timer: ReturnType<typeof setTimeout> | undefined;
	const tell = (url: string, body: ZeroResultBody): void => {
		if (told.has(body.q)) return;
		told.add(body.q);
		send(url, JSON.stringify(body));
	};
	return {
		missed: (q, n) => {
			clearTimeout(timer);
			if (endpoint === undefined || !isReportable(q)) return;
			timer = setTimeout(() => tell(endpoint, { locale, q, n }), SETTLED);
		},
		cancel: () => clearTimeout(timer),
	};
}
