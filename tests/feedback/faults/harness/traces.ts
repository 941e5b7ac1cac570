/** What the load says of a reader, and what nobody may find again where it must not be. */

/** Nobody's browser. */
export const READER_AGENT = 'Trace-Browser/7.1';

/** Where the load says it comes from (RFC 5737), as a proxy would. */
export const READER_FORWARDED = '203.0.113.77';

/** Where it comes from: on Linux, all of 127.0.0.0/8 is this machine. */
export const READER_ADDRESS = process.platform === 'linux' ? '127.77.88.99' : '';

/** A word of each comment. */
export const READER_WORD = 'Hemlighetsord';

/** Traces of people in what a log holds. A log may hold none: no id, of whatever kind, either. */
export function tracesIn(log: string): string[] {
	const ids = log.match(/[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}/gi) ?? [];
	return [
		...ids,
		...anywhere(Buffer.from(log)),
		...(log.includes(READER_WORD) ? [READER_WORD] : []),
	];
}

/** Traces that may not even be in a database. */
export function anywhere(bytes: Buffer): string[] {
	return [READER_AGENT, READER_FORWARDED, READER_ADDRESS].filter(
		(trace) => trace !== '' && bytes.includes(trace),
	);
}
