import { describe, expect, test } from 'vitest';
import { createDailyReaderLimit } from '../../src/feedback/daily-reader-limit.ts';
import { createRateLimiter } from '../../src/feedback/rate-limit.ts';
import { RATES } from '../../src/feedback/rates.ts';

/**
 * How many honest readers are lost where many share one address, on a bad day: an outage, or the first day
 * of a term. docs/en/feedback/hold-off-abuse.md shows the table, and why the limits are as they are.
 */

/** People behind one address, how many of them read one article that day, and how many of those answer. */
const places = {
	household: { people: 5, read: 1, answer: 0.1 },
	office: { people: 300, read: 0.1, answer: 0.03 },
	school: { people: 1500, read: 0.25, answer: 0.02 },
	'mobile carrier (one address of its NAT)': { people: 4000, read: 0.03, answer: 0.03 },
};

/** Seeded (Mulberry32), so that the figures are the same each time. */
function random(seed: number): () => number {
	return () => {
		seed = (seed + 0x6d2b79f5) | 0;
		let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}

const DAYS = 2000;
/** Answers come within eight hours, in milliseconds. */
const OPEN = 8 * 3_600_000;

/** @returns Share of the honest answers that is lost, 0 to 1. */
function lostAt({ people, read, answer }: (typeof places)['office'], readersADay: number): number {
	const chance = random(42);
	let [sent, lost] = [0, 0];
	for (let day = 0; day < DAYS; day++) {
		const times: number[] = [];
		for (let person = 0; person < people; person++) {
			if (chance() < read * answer) times.push(chance() * OPEN);
		}
		let clock = 0;
		const bucket = createRateLimiter(RATES.network, { clock: () => clock });
		const share = createDailyReaderLimit(readersADay);
		for (const [reader, time] of times.sort((a, b) => a - b).entries()) {
			clock = time;
			sent++;
			try {
				if (bucket('a') > 0) throw new Error('too fast');
				share({
					networks: [{ id: 'one', share: 1 }],
					article: 'a',
					reader: String(reader),
					at: time,
				});
			} catch {
				lost++;
			}
		}
	}
	return sent === 0 ? 0 : lost / sent;
}

describe('honest readers who share an address', () => {
	test.each(Object.entries(places))('of a %s fewer than one in two hundred is lost', (_, place) => {
		expect(lostAt(place, RATES.readersADay)).toBeLessThan(0.005);
	});

	test('would be lost in a school with half the share', () => {
		expect(lostAt(places.school, RATES.readersADay / 4)).toBeGreaterThan(0.05);
	});
});
