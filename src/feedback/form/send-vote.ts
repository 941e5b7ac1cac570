import { refusalOf, type Refusal } from '../refusal.ts';

/** What came of a vote. `offline`: nobody answered. `busy`: it may be taken later. `refused`: any other. */
export type Outcome = 'saved' | 'offline' | 'busy' | 'refused' | Refusal;

/** Milliseconds before each attempt after the first, if a vote may be sent again. */
const BACKOFF = [2_000, 8_000, 30_000];

/** Milliseconds: long enough for a poor connection; then the reader is told. */
const TIMEOUT = 10_000;

/** Sends a vote to an address, and again while it may still be taken. Each attempt ends with an outcome. */
export function createSender(address: string, onOutcome: (outcome: Outcome) => void) {
	let isSending = false;
	let timer: ReturnType<typeof setTimeout> | undefined;

	async function attempt(body: string, attempts: number) {
		clearTimeout(timer);
		isSending = true;
		const outcome = await post(address, body);
		isSending = false;
		const wait = BACKOFF[attempts];
		if ((outcome === 'offline' || outcome === 'busy') && wait !== undefined) {
			timer = setTimeout(() => attempt(body, attempts + 1), wait);
		}
		onOutcome(outcome);
	}

	return {
		send: (body: string): void => void attempt(body, 0),
		isSending: () => isSending,
	};
}

async function post(address: string, body: string): Promise<Outcome> {
	try {
		return outcomeOf(
			await fetch(address, {
				method: 'POST',
				// Text is sent as text/plain, which needs no preflight (Fetch §2.2.2, safelisted types).
				body,
				keepalive: true,
				signal: AbortSignal.timeout(TIMEOUT),
			}),
		);
	} catch {
		return 'offline';
	}
}

function outcomeOf({ status, headers }: Response): Outcome {
	// Not just any success: a static host may answer 200 to everything, and has stored nothing.
	if (status === 204) return 'saved';
	if (status === 429 || status >= 500) return 'busy';
	// Nor any 404: only the endpoint answers with problem+json (RFC 9457), and knows the article.
	const isReason = headers.get('content-type')?.includes('problem');
	return (isReason && refusalOf(status)) || 'refused';
}
