import type { IncomingMessage } from 'node:http';
import { BlockList } from 'node:net';
import { parseAddress } from './networks.ts';

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
		let address = addressIn(incoming?.socket.remoteAddress ?? '');
		if (address === undefined) return 'unknown';
		if (!isTrusted(trusted, address)) return address;
		const header = incoming?.headers['x-forwarded-for'] ?? '';
		const hops = (Array.isArray(header) ? header.join(',') : header).split(',');
		for (const hop of hops.reverse()) {
			const next = addressIn(withoutPort(hop.trim()));
			if (next === undefined) break;
			address = next;
			if (!isTrusted(trusted, address)) break;
		}
		return address;
	};
}

/**
 * Whether a request was sent on this machine, and not through a proxy on it. One without a socket was
 * made in this process.
 */
export function isLocal(incoming: IncomingMessage | undefined): boolean {
	if (!incoming) return true;
	const { headers, socket } = incoming;
	const isProxied = ['forwarded', 'x-forwarded-for', 'via'].some((name) => name in headers);
	return !isProxied && parseAddress(socket.remoteAddress ?? '')?.range() === 'loopback';
}

/** Whether an address is of one of our own proxies. */
export function isTrusted(trusted: BlockList, address: string): boolean {
	const parsed = parseAddress(address);
	return parsed !== undefined && trusted.check(parsed.toString(), parsed.kind());
}

/** An address in its usual form. */
function addressIn(text: string): string | undefined {
	return parseAddress(text)?.toString();
}

/** Some proxies add the port: `198.51.100.1:443`, `[2001:db8::1]:443`. */
function withoutPort(hop: string): string {
	const [, bracketed, dotted] = /^\[(.+)\](?::\d+)?$|^(\d+(?:\.\d+){3}):\d+$/.exec(hop) ?? [];
	return bracketed ?? dotted ?? hop;
}
