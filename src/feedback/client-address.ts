import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

/** Finds the address of whoever sent a request. */
export type ClientAddress = (incoming: IncomingMessage | undefined) => string;

/**
 * Address of whoever sent a request: the peer of the socket; where that is one of our own proxies, the
 * last address in `X-Forwarded-For` that is none of them.
 *
 * Read from the right, since each proxy adds at the end, and what stands further left is whatever the
 * sender wrote. A part that is no address ends the search: who wrote it cannot be believed.
 */
export function createClientAddress(trusted: BlockList = new BlockList()): ClientAddress {
	return (incoming) => {
		let address = bare(incoming?.socket.remoteAddress ?? '');
		if (!isTrusted(trusted, address)) return address === '' ? 'unknown' : address;
		const header = incoming?.headers['x-forwarded-for'] ?? '';
		const hops = (Array.isArray(header) ? header.join(',') : header).split(',');
		for (const hop of hops.reverse()) {
			const next = bare(hop.trim());
			if (isIP(next) === 0) break;
			address = next;
			if (!isTrusted(trusted, address)) break;
		}
		return address;
	};
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
	const plain = bare(address);
	if (!plain.includes(':')) return plain;
	const [head = '', tail] = plain.split('::');
	const before = head === '' ? [] : head.split(':');
	const after = tail === undefined || tail === '' ? [] : tail.split(':');
	const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
	const groups = [...before, ...Array<string>(zeros).fill('0'), ...after];
	return groups.slice(0, 4).join(':').toLowerCase();
}

/**
 * Whether a request was sent on this machine, and not through a proxy on it. One without a socket was
 * made in this process.
 */
export function isLocal(incoming: IncomingMessage | undefined): boolean {
	if (!incoming) return true;
	const { headers, socket } = incoming;
	const isProxied = ['forwarded', 'x-forwarded-for', 'via'].some((name) => name in headers);
	const address = bare(socket.remoteAddress ?? '');
	return !isProxied && (address === '::1' || /^127\./.test(address));
}

function isTrusted(trusted: BlockList, address: string): boolean {
	const version = isIP(address);
	return version !== 0 && trusted.check(address, version === 4 ? 'ipv4' : 'ipv6');
}

/** Without port, brackets and zone, and IPv4 inside IPv6 as itself. */
function bare(address: string): string {
	const unbracketed =
		/^\[(.+)\](?::\d+)?$/.exec(address)?.[1] ??
		/^(\d+(?:\.\d+){3}):\d+$/.exec(address)?.[1] ??
		address;
	const [plain = ''] = unbracketed.split('%');
	return /^::ffff:(\d+(?:\.\d+){3})$/i.exec(plain)?.[1] ?? plain;
}
