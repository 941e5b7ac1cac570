import type { IncomingMessage } from 'node:http';
import { BlockList } from 'node:net';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createClientAddress } from '../../src/feedback/client-address.ts';

const trusted = new BlockList();
trusted.addSubnet('10.0.0.0', 8, 'ipv4');
trusted.addAddress('::1', 'ipv6');

function addressOf(peer: string | undefined, forwarded?: string, proxies = trusted): string {
	// A cast, because a socket's peer and one header are all that is read.
	const incoming = {
		socket: { remoteAddress: peer },
		headers: { 'x-forwarded-for': forwarded },
	} as unknown as IncomingMessage;
	return createClientAddress(proxies)(incoming);
}

describe('who sent a request', () => {
	test.each([
		['203.0.113.9', undefined, '203.0.113.9'],
		// Nobody is believed who is no proxy of ours.
		['203.0.113.9', '198.51.100.1', '203.0.113.9'],
		['10.0.0.1', undefined, '10.0.0.1'],
		['10.0.0.1', '', '10.0.0.1'],
		['10.0.0.1', '198.51.100.1', '198.51.100.1'],
		['::ffff:10.0.0.1', '198.51.100.1', '198.51.100.1'],
		['::1', '198.51.100.1, 10.9.9.9', '198.51.100.1'],
		['::1', 'spoofed, 198.51.100.1, 10.9.9.9', '198.51.100.1'],
		['::1', '192.0.2.1, 198.51.100.1', '198.51.100.1'],
		['::1', '10.1.1.1, 10.9.9.9', '10.1.1.1'],
		['::1', '198.51.100.1, garbage', '::1'],
		['::1', '198.51.100.1, garbage, 10.2.2.2', '10.2.2.2'],
		['::1', '198.51.100.1:443', '198.51.100.1'],
		['::1', '[2001:db8::1]:443', '2001:db8::1'],
		['::1', '2001:db8::1', '2001:db8::1'],
		['::1', '2001:DB8:0:0::1', '2001:db8::1'],
		['::1', '198.51.100.1, 1', '::1'],
		['::1', '198.51.100.1, 0x0a.1', '::1'],
		['::1', '::ffff:198.51.100.1', '198.51.100.1'],
		[undefined, '198.51.100.1', 'unknown'],
	])('from %s with X-Forwarded-For %j is %s', (peer, forwarded, expected) => {
		expect(addressOf(peer, forwarded)).toBe(expected);
	});

	test('is the peer where no proxy is named', () => {
		expect(addressOf('::1', '198.51.100.1', new BlockList())).toBe('::1');
		expect(createClientAddress()(undefined)).toBe('unknown');
	});

	test('does not depend on what stands left of the last stranger', () => {
		fc.assert(
			fc.property(fc.string(), (spoofed) => {
				expect(addressOf('10.0.0.1', `${spoofed}, 198.51.100.1`)).toBe('198.51.100.1');
				expect(addressOf('10.0.0.1', `${spoofed}, 198.51.100.1, 10.3.3.3`)).toBe('198.51.100.1');
			}),
		);
	});
});
