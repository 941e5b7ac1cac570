import { expect, test } from 'vitest';
import { createRateLimiter } from '../../src/feedback/rate-limit.ts';
import { RATES, ratesFor } from '../../src/feedback/rates.ts';

function limiter(capacity = 100) {
	let seconds = 0;
	const take = createRateLimiter(
		{ burst: 3, perSecond: 0.5 },
		{ clock: () => seconds * 1000, capacity },
	);
	return { take, wait: (more: number) => (seconds += more) };
}

test('a burst is taken, then one for each two seconds', () => {
	const { take, wait } = limiter();
	expect([take('a'), take('a'), take('a'), take('a')]).toEqual([0, 0, 0, 2]);
	wait(1);
	expect(take('a')).toBe(1);
	wait(1);
	expect([take('a'), take('a')]).toEqual([0, 2]);
});

test('a bucket never holds more than the burst', () => {
	const { take, wait } = limiter();
	wait(3600);
	expect([take('a'), take('a'), take('a'), take('a') > 0]).toEqual([0, 0, 0, true]);
});

test('one network does not use up the tokens of another', () => {
	const { take } = limiter();
	for (let i = 0; i < 9; i++) take('a');
	expect(take('b')).toBe(0);
});

test('beyond its capacity it forgets whoever was quiet for longest', () => {
	const { take } = limiter(2);
	for (let i = 0; i < 4; i++) take('quiet');
	for (let i = 0; i < 4; i++) take('busy');
	take('new');
	expect(take('busy')).toBeGreaterThan(0);
	expect(take('quiet')).toBe(0);
});

test('all together is given what one network is given at least, and the day a burst', () => {
	expect(ratesFor({ burst: 5, perSecond: 0.5 })).toEqual({
		network: { burst: 5, perSecond: 0.5 },
		all: RATES.all,
		readersADay: 5,
	});
	const much = { burst: 1e6, perSecond: 1e5 };
	expect(ratesFor(much)).toMatchObject({ network: much, all: much, readersADay: 1e6 });
});
