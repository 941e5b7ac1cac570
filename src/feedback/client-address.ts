import type { IncomingMessage } from 'node:http';

/**
 * Address of whoever sent the request: the peer of the socket.
 *
 * The one place that decides this. `X-Forwarded-For` is not read, since anybody may write it; a list
 * of trusted proxies belongs here.
 */
export function clientAddress(incoming: IncomingMessage | undefined): string {
	return incoming?.socket.remoteAddress ?? 'unknown';
}

/**
 * The part of an address that one household or office shares: all of IPv4, the first 64 bits of
 * IPv6, since each customer is given at least a /64 to choose addresses from (RFC 6177).
 *
 * @example
 * networkOf('2001:db8::1:2'); // => '2001:db8:0:0'
 * networkOf('::ffff:192.0.2.7'); // => '192.0.2.7'
 */
export function networkOf(address: string): string {
	const mapped = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(address)?.[1];
	if (mapped !== undefined) return mapped;
	const [bare = ''] = address.split('%');
	if (!bare.includes(':')) return bare;
	const [head = '', tail] = bare.split('::');
	const before = head === '' ? [] : head.split(':');
	const after = tail === undefined || tail === '' ? [] : tail.split(':');
	const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
	const groups = [...before, ...Array<string>(zeros).fill('0'), ...after];
	return groups.slice(0, 4).join(':').toLowerCase();
}
