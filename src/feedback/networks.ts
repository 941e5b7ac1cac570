import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import type { Pseudonym } from './privacy.ts';

/** A network that an address is in, and how much of a household's share it may have. */
export interface Network {
	/** E.g. `192.0.2.7`, `2001:db8:1:200/56`. */
	prefix: string;
	share: number;
}

/**
 * The networks an address is in, narrowest first. All of IPv4 is what one household or office shares. Of
 * IPv6, providers give a customer a /64, a /56 or a /48 (RIPE-690): who has a wide one can choose among its
 * /64s, and is held to the share of a few households.
 *
 * @example
 * networksOf('192.0.2.7'); // => [{ prefix: '192.0.2.7', share: 1 }]
 * networksOf('2001:db8:1:2f3::4').map(({ prefix }) => prefix);
 * // => ['2001:db8:1:2f3/64', '2001:db8:1:200/56', '2001:db8:1/48']
 */
export function networksOf(address: string): Network[] {
	// Most are, and need no parsing.
	if (isIP(address) === 4) return [{ prefix: address, share: 1 }];
	const parsed = parseAddress(address);
	// Also what is no address, such as `unknown`, has a share.
	if (!(parsed instanceof ipaddr.IPv6))
		return [{ prefix: parsed?.toString() ?? address, share: 1 }];
	const [first = 0, second = 0, third = 0, fourth = 0] = parsed.parts;
	const site = [first, second, third].map((part) => part.toString(16)).join(':');
	return [
		{ prefix: `${site}:${fourth.toString(16)}/64`, share: 1 },
		{ prefix: `${site}:${(fourth & 0xff00).toString(16)}/56`, share: 2 },
		{ prefix: `${site}/48`, share: 4 },
	];
}

/** A network by its pseudonym of the day: no address is kept, not even in memory. */
export interface KnownNetwork extends Pick<Network, 'share'> {
	id: string;
}

/** The networks of an address, narrowest first, as limits know them. */
export function knownNetworksOf(address: string, pseudonym: Pseudonym): KnownNetwork[] {
	return networksOf(address).map(({ prefix, share }) => ({
		id: pseudonym('network', prefix),
		share,
	}));
}

/** The narrowest of them. */
export function networkOf(address: string): string {
	return networksOf(address)[0]?.prefix ?? address;
}

/** An address as people and sockets write it; IPv4 inside IPv6 is IPv4. `undefined` for anything else. */
export function parseAddress(text: string): ipaddr.IPv4 | ipaddr.IPv6 | undefined {
	const [plain = ''] = text.split('%');
	// First, because ipaddr.js also reads "1" and "0x7f.1" as addresses.
	return isIP(plain) === 0 ? undefined : ipaddr.process(plain);
}
