import type { Answer } from '../faults/harness/answer.ts';
import type { FuzzRequest } from './requests.ts';

/** What must be stored after all that was acknowledged: one vote for each reader and edition. */
export interface Expected {
	/** Take note of a request that was answered. */
	note(request: FuzzRequest, answer: Answer): void;
	/** `article locale reader`, of readers with an id. */
	named: Set<string>;
	/** How many votes there are of readers without one. */
	unnamed(): number;
}

/** Readers without an id are told apart by their browser: all come from one address. */
export function createExpected(): Expected {
	const named = new Set<string>();
	const others = new Set<string>();
	return {
		named,
		unnamed: () => others.size,
		note: (request, answer) => {
			const [path = ''] = request.path.split('?');
			if (request.method === 'DELETE' && answer.status === 204) named.delete(erased(path));
			if (request.method !== 'POST' || path !== '/v1/votes' || !isThanks(answer)) return;
			const { article, locale, reader, website = '' } = fieldsOf(request);
			// A bot is thanked, and nothing is stored.
			if (website !== '') return;
			if (reader !== undefined) named.add(keyOf(article, locale, reader));
			else others.add(JSON.stringify([article, locale, agentOf(request)]));
		},
	};
}

/** What tells a vote apart, as the file holds it. */
export function keyOf(article: unknown, locale: unknown, reader: unknown): string {
	return `${article} ${locale} ${String(reader).replaceAll('-', '').toLowerCase()}`;
}

function isThanks({ status, headers }: Answer): boolean {
	return status === 204 || (status === 303 && /\/thanks\/$/.test(headers.get('location') ?? ''));
}

function erased(path: string): string {
	const [article, locale, reader] = path.split('/').slice(3).map(decodeURIComponent);
	return keyOf(article, locale, reader);
}

/** The fields of a body that was accepted, so that it is known to be whole. */
function fieldsOf({ headers, body }: FuzzRequest): Record<string, unknown> {
	const type = headers.find(([name]) => name === 'Content-Type')?.[1] ?? '';
	const text = body.toString();
	if (type.endsWith('urlencoded')) return Object.fromEntries(new URLSearchParams(text));
	// A cast: an object of fields, or it would not have been accepted.
	return JSON.parse(text) as Record<string, unknown>;
}

/** Two of it are one with a comma between (RFC 9110, 5.3). */
function agentOf({ headers }: FuzzRequest): string {
	const agents = headers.filter(([name]) => name === 'User-Agent').map(([, value]) => value);
	return agents.join(', ');
}
