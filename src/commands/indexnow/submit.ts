import { CannotRun } from '../../model/cannot-run.ts';

/** What search engines are told. */
export interface Submission {
	/** Where to. E.g. `https://api.indexnow.org/indexnow`. */
	endpoint: string;
	/** Whole address of the site, without a slash at its end. E.g. `https://company.example/help`. */
	site: string;
	key: string;
	addresses: readonly string[];
}

/** Of one request. Source: indexnow.org/documentation, “Submitting set of URLs”. */
const MOST_ADDRESSES = 10_000;
const TIMEOUT_MS = 30_000;

/** What the statuses mean that IndexNow answers with. */
const refusals: Readonly<Record<number, string>> = {
	400: 'it does not understand the request',
	403: 'it does not find the key: publish the site with its key file first',
	422: 'the addresses are not those of the site, or the key is another',
	429: 'it was told too often: try again later',
};

/** One body for each request that it takes. */
export function bodiesOf({ site, key, addresses }: Omit<Submission, 'endpoint'>): object[] {
	const requests = Math.ceil(addresses.length / MOST_ADDRESSES);
	return Array.from({ length: requests }, (_, index) => ({
		host: new URL(site).host,
		key,
		keyLocation: `${site}/${key}.txt`,
		urlList: addresses.slice(index * MOST_ADDRESSES, (index + 1) * MOST_ADDRESSES),
	}));
}

/** Tell search engines. @throws {CannotRun} If they do not take it. */
export async function submit({ endpoint, ...what }: Submission): Promise<void> {
	for (const body of bodiesOf(what)) {
		const response = await fetch(endpoint, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json; charset=utf-8' },
			body: JSON.stringify(body),
			signal: AbortSignal.timeout(TIMEOUT_MS),
		}).catch((error: unknown) => {
			throw new CannotRun(`"${endpoint}" cannot be reached: ${causeOf(error)}.`);
		});
		if (!response.ok) {
			const why = refusals[response.status] ?? (await response.text()).slice(0, 200);
			throw new CannotRun(`"${endpoint}" answers ${response.status}: ${why}.`);
		}
	}
}

function causeOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	return error.cause instanceof Error ? error.cause.message : error.message;
}
