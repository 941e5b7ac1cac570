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
	return plain.includes(':') ? groupsOf(plain).slice(0, 4).join(':') : plain;
}

/** A network that an address is in, and how much of a household's share it may have. */
export interface Network {
	/** E.g. `2001:db8:0`, its whole groups; a /56 with two digits of the fourth. */
	prefix: string;
	share: number;
}

/**
 * The networks an address is in, narrowest first. Providers give a customer a /64, a /56 or a /48
 * (RIPE-690): who has a wide one can choose among its /64s, and is held to a few households' share.
 *
 * @example
 * networksOf('192.0.2.7'); // => [{ prefix: '192.0.2.7', share: 1 }]
 * networksOf('2001:db8:1:2f3::4').map(({ prefix }) => prefix);
 * // => ['2001:db8:1:2f3', '2001:db8:1:02/56', '2001:db8:1/48']
 */
export function networksOf(address: string): Network[] {
	const plain = bare(address);
	const narrowest = { prefix: networkOf(address), share: 1 };
	if (!plain.includes(':')) return [narrowest];
	const groups = groupsOf(plain);
	const half = (groups[3] ?? '').padStart(4, '0').slice(0, 2);
	const site = groups.slice(0, 3).join(':');
	return [
		narrowest,
		{ prefix: `${site}:${half}/56`, share: 2 },
		{ prefix: `${site}/48`, share: 4 },
	];
}

/** The eight groups of an IPv6 address, without leading zeros. */
function groupsOf(plain: string): string[] {
	const [head = '', tail] = plain.toLowerCase().split('::');
	const before = head === '' ? [] : head.split(':');
	const after = tail === undefined || tail === '' ? [] : tail.split(':');
	const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
	const groups = [...before, ...Array<string>(zeros).fill('0'), ...after];
	return groups.map((group) => group.replace(/^0+(?=.)/, ''));
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

/** Whether an address is of one of our own proxies. */
export function isTrusted(trusted: BlockList, address: string): boolean {
	const plain = bare(address);
	const version = isIP(plain);
	return version !== 0 && trusted.check(plain, version === 4 ? 'ipv4' : 'ipv6');
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
