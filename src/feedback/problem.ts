import type { Log } from './log.ts';
import { ReaderErased, StoreUnavailable } from './store/port.ts';

/** Why the endpoint refuses, with the phrase of HTTP for each; a contract with all who call it. */
const TITLES = {
	400: 'Bad Request',
	401: 'Unauthorized',
	403: 'Forbidden',
	404: 'Not Found',
	405: 'Method Not Allowed',
	408: 'Request Timeout',
	409: 'Conflict',
	410: 'Gone',
	413: 'Content Too Large',
	415: 'Unsupported Media Type',
	417: 'Expectation Failed',
	421: 'Misdirected Request',
	422: 'Unprocessable Content',
	429: 'Too Many Requests',
	431: 'Request Header Fields Too Large',
	500: 'Internal Server Error',
	503: 'Service Unavailable',
} as const;

export type ProblemStatus = keyof typeof TITLES;

/** What is wrong with one field. */
export interface FieldError {
	/** E.g. `reasons.1`; empty for the body as a whole. */
	field: string;
	detail: string;
}

/** A refusal, thrown where the fault is found and answered as problem+json (RFC 9457). */
export class Problem extends Error {
	override readonly name = 'Problem';
	readonly status: ProblemStatus;
	/** Further headers of the answer. E.g. `{ 'Retry-After': '2' }`. */
	readonly headers: Record<string, string>;
	readonly errors: FieldError[];

	/** @param detail What is wrong, quoting the value, and what to send instead. */
	constructor(
		status: ProblemStatus,
		detail: string,
		options: { headers?: Record<string, string>; errors?: FieldError[]; cause?: unknown } = {},
	) {
		super(detail, { cause: options.cause });
		this.status = status;
		this.headers = options.headers ?? {};
		this.errors = options.errors ?? [];
	}

	/** The body of the answer. `type` is absent, so the title is the status's own phrase (§4.2.1). */
	toJSON(): object {
		const { status, message, errors } = this;
		return { title: TITLES[status], status, detail: message, ...(errors.length > 0 && { errors }) };
	}
}

/** What to answer to whatever was thrown: it tells nothing of the inside; the log does. */
export function asProblem(error: unknown, log: Log): Problem {
	if (error instanceof Problem) return error;
	if (error instanceof ReaderErased) {
		return new Problem(
			410,
			"This reader's answer on this article was erased, and is not taken again.",
		);
	}
	const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
	log('error', `${String(error)}${cause === error ? '' : ` ${String(cause)}`}`);
	if (!(error instanceof StoreUnavailable)) return new Problem(500, 'Something went wrong here.');
	return new Problem(503, 'Votes cannot be stored at the moment. Send the same vote again.', {
		headers: { 'Retry-After': '5' },
	});
}
