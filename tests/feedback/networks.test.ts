import { expect, test } from 'vitest';
import { networkOf, networksOf } from '../../src/feedback/networks.ts';

test.each([
	['192.0.2.7', '192.0.2.7'],
	['::ffff:192.0.2.7', '192.0.2.7'],
	['2001:db8:1:2:3:4:5:6', '2001:db8:1:2/64'],
	['2001:DB8:1:2::9', '2001:db8:1:2/64'],
	['2001:db8::1:2', '2001:db8:0:0/64'],
	['::1', '0:0:0:0/64'],
	['fe80::1%eth0', 'fe80:0:0:0/64'],
	['unknown', 'unknown'],
])('%s belongs to the network %s', (address, network) => {
	expect(networkOf(address)).toBe(network);
});

test('an IPv6 address is in three networks, the wider of which have a larger share', () => {
	expect(networksOf('2001:db8:1:2f3::4')).toEqual([
		{ prefix: '2001:db8:1:2f3/64', share: 1 },
		{ prefix: '2001:db8:1:200/56', share: 2 },
		{ prefix: '2001:db8:1/48', share: 4 },
	]);
});
