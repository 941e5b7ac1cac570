import { expect, test } from 'vitest';
import { createOnceADay } from '../../src/feedback/once-a-day.ts';
import { knownNetworksOf } from '../../src/feedback/networks.ts';
import { dailyPseudonym } from '../../src/feedback/privacy.ts';
import { DAY_MS } from '../../src/feedback/weeks.ts';

const AT = Date.UTC(2026, 10, 27, 12);
const pseudonym = dailyPseudonym(() => new Date(AT));
const from = (address: string) => ({ networks: knownNetworksOf(address, pseudonym) });
const one = { ...from('192.0.2.7'), of: ['sv', 'wifi'], at: AT };
const counting = () => createOnceADay(pseudonym, 'search');

test('five searches of one network are one search, of five networks five', () => {
	const counts = counting();
	expect([1, 2, 3, 4, 5].map(() => counts(one))).toEqual([true, false, false, false, false]);
	expect([1, 2, 3, 4, 5].map((n) => counts({ ...one, ...from(`192.0.3.${n}`) }))).toEqual(
		Array(5).fill(true),
	);
	// Another language is another search, and tomorrow is another day.
	expect(counts({ ...one, of: ['da', 'wifi'] })).toBe(true);
	expect(counts({ ...one, at: AT + DAY_MS })).toBe(true);
});

test('one network cannot fill the day: fifty of its queries count, of a /48 two hundred', () => {
	const counts = counting();
	const many = (address: (n: number) => string) =>
		Array.from({ length: 5000 }, (_, n) =>
			counts({ ...one, ...from(address(n)), of: ['sv', `q${n}`] }),
		).filter(Boolean).length;
	expect(many(() => '192.0.2.7')).toBe(50);
	expect(many((n) => `2001:db8:1:${n.toString(16)}::1`)).toBe(200);
	expect(counts({ ...one, ...from('198.51.100.1') })).toBe(true);
});
