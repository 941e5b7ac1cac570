import { describe, expect, test } from 'vitest';
import { createDailyReaderLimit } from '../../src/feedback/daily-reader-limit.ts';
import { knownNetworksOf } from '../../src/feedback/networks.ts';
import { dailyPseudonym } from '../../src/feedback/privacy.ts';
import { DAY_MS } from '../../src/feedback/weeks.ts';

const AT = Date.UTC(2026, 10, 27, 12);
const pseudonym = dailyPseudonym(() => new Date(AT));
const networksOf = (address: string) => knownNetworksOf(address, pseudonym);

/** @returns How many of some readers, each on an address of its own, are heard on one article. */
function heard(addresses: readonly string[], most = 20, article = 'account/log-in'): number {
	const share = createDailyReaderLimit(most);
	return addresses.filter((address, n) => {
		try {
			share({ networks: networksOf(address), article, reader: String(n), at: AT });
			return true;
		} catch {
			return false;
		}
	}).length;
}

describe('of one network so many are heard on one article in a day', () => {
	test('of one IPv4 address twenty', () => {
		expect(heard(Array<string>(1000).fill('192.0.2.7'))).toBe(20);
	});

	test('of one IPv6 /64 twenty, of a /56 forty, of a /48 eighty, however it chooses addresses', () => {
		const hex = (n: number) => n.toString(16);
		const of = (address: (n: number) => string) =>
			heard(Array.from({ length: 3000 }, (_, n) => address(n)));
		expect(of((n) => `2001:db8:1:2::${hex(n)}`)).toBe(20);
		expect(of((n) => `2001:db8:1:2${hex(n % 256).padStart(2, '0')}::1`)).toBe(40);
		expect(of((n) => `2001:db8:1:${hex(n)}::1`)).toBe(80);
	});

	test('and of many networks all', () => {
		expect(heard(Array.from({ length: 200 }, (_, n) => `192.0.2.${n}`))).toBe(200);
	});
});

test('who changes their mind is heard again, and on another article and another day, too', () => {
	let now = AT;
	const share = createDailyReaderLimit(1);
	const say =
		(change: object = {}) =>
		() =>
			share({ networks: networksOf('192.0.2.7'), article: 'a', reader: 'r', at: now, ...change });
	expect(say()).not.toThrow();
	expect(say()).not.toThrow();
	expect(say({ reader: 'another' })).toThrow(
		expect.objectContaining({ status: 429, headers: { 'Retry-After': '43200' } }),
	);
	expect(say({ reader: 'another', article: 'b' })).not.toThrow();
	now += DAY_MS;
	expect(say({ reader: 'another' })).not.toThrow();
});

test('memory is bounded: beyond its capacity the first of the day are forgotten', () => {
	const share = createDailyReaderLimit(1, 10);
	for (let n = 0; n < 1000; n++) {
		share({
			networks: networksOf(`192.0.${n % 250}.${n % 240}`),
			article: `a/${n}`,
			reader: 'r',
			at: AT,
		});
	}
	// The first is forgotten, so that another reader of that network is heard.
	share({ networks: networksOf('192.0.0.0'), article: 'a/0', reader: 'other', at: AT });
});
