import type { FeedbackContext } from './context.ts';
import type { Problem } from './problem.ts';

/** On every answer: nothing here is a page, and nothing may be kept, framed or guessed at. */
const HEADERS = {
	'Cache-Control': 'no-store',
	'Content-Security-Policy':
		"default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
	'Cross-Origin-Resource-Policy': 'cross-origin',
	'Referrer-Policy': 'no-referrer',
	'X-Content-Type-Options': 'nosniff',
	Vary: 'Origin, Accept',
};

/** Browsers heed it over TLS only (RFC 6797 §8.1). */
const HSTS = { 'Strict-Transport-Security': 'max-age=63072000' };

// Not `c.body()`: it makes a `Headers` of these, which @hono/node-server takes apart again; that costs
// as much as all else it does for an answer.

/** An answer without a body. */
export function emptyReply(c: FeedbackContext, status: 204 | 303, headers = {}): Response {
	// Else node would send it in chunks, of which there are none. 204 may not have a length (RFC 9110, 8.6).
	const length = status === 303 ? { 'Content-Length': '0' } : {};
	return new Response(null, { status, headers: { ...standing(c), ...length, ...headers } });
}

/** An answer in JSON. */
export function jsonReply(c: FeedbackContext, status: 200, value: unknown): Response {
	const type = { 'Content-Type': 'application/json; charset=utf-8' };
	return new Response(JSON.stringify(value), { status, headers: { ...standing(c), ...type } });
}

/** An answer of any other type. */
export function textReply(c: FeedbackContext, text: string, type: string, headers = {}): Response {
	return new Response(text, { headers: { ...standing(c), 'Content-Type': type, ...headers } });
}

/** A refusal as problem+json (RFC 9457). */
export function problemReply(c: FeedbackContext, problem: Problem, headers = {}): Response {
	const all = { ...standing(c), ...headers, ...problemHeaders(problem) };
	return new Response(JSON.stringify(problem), { status: problem.status, headers: all });
}

/** Headers of a refusal, whoever it is told to. */
export function problemHeaders(problem: Problem): Record<string, string> {
	const type = { 'Content-Type': 'application/problem+json; charset=utf-8' };
	return { ...HEADERS, ...type, ...problem.headers };
}

function standing(c: FeedbackContext): Record<string, string> {
	return c.req.url.startsWith('https:') ? { ...HEADERS, ...HSTS } : HEADERS;
}
