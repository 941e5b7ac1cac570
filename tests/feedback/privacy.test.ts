import { expect, test } from 'vitest';
import { dailyPseudonym } from '../../src/feedback/privacy.ts';

test('a pseudonym lasts for a day and is another the day after', () => {
	let now = new Date('2026-01-05T00:00:00Z');
	const pseudonym = dailyPseudonym(() => now);
	const morning = pseudonym('reader', '192.0.2.7');
	now = new Date('2026-01-05T23:59:59Z');
	expect(pseudonym('reader', '192.0.2.7')).toBe(morning);
	now = new Date('2026-01-06T00:00:00Z');
	expect(pseudonym('reader', '192.0.2.7')).not.toBe(morning);
});

test('a pseudonym cannot be made again by another process on the same day', () => {
	const now = () => new Date('2026-01-05T00:00:00Z');
	expect(dailyPseudonym(now)('192.0.2.7')).not.toBe(dailyPseudonym(now)('192.0.2.7'));
});

test('words are not run together', () => {
	const pseudonym = dailyPseudonym();
	expect(pseudonym('a', 'bc')).not.toBe(pseudonym('ab', 'c'));
	expect(pseudonym('a')).toMatch(/^[0-9a-f]{32}$/);
});
