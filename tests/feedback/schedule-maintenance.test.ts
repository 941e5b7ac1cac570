import { expect, onTestFinished, test } from 'vitest';
import { scheduleMaintenance } from '../../src/feedback/schedule-maintenance.ts';
import { DAY_MS } from '../../src/feedback/weeks.ts';
import { all, storableVote, temporaryStore } from './setup.ts';

const KEEP = { commentDays: 180, linkDays: 90, zeroResultDays: 400 };
const START = Date.UTC(2026, 0, 5, 12);

/** A store that is tidied all the time, by clocks that a test sets. */
function tidying() {
	const store = temporaryStore();
	const logged: string[] = [];
	let [wall, monotonic] = [START, 0];
	const { stop } = scheduleMaintenance(
		store,
		KEEP,
		(level, message) => logged.push(`${level}: ${message}`),
		{
			soon: 0,
			every: 1,
			now: () => new Date(wall),
			clock: () => monotonic,
		},
	);
	onTestFinished(stop);
	/** Until it has looked at the clock since. */
	const next = async () => {
		const seen = logged.length;
		await expect.poll(() => logged.length, { interval: 5 }).toBeGreaterThan(seen + 1);
		return logged.at(-1);
	};
	return {
		...{ store, next },
		pass: (milliseconds: number) => [(wall += milliseconds), (monotonic += milliseconds)],
		jump: (milliseconds: number) => (wall += milliseconds),
	};
}

test.each([400, -400])(
	'a clock that is wrong by %i days at the start deletes nothing for a day, however often it starts',
	async (days) => {
		const store = temporaryStore();
		await store.save(storableVote({ comment: 'kept', at: START - 170 * DAY_MS }));
		await store.maintain(KEEP, new Date(START));
		const wrong = START + days * DAY_MS;
		// What is voted meanwhile bears the wrong date, and makes it no truer.
		await store.save(storableVote({ reader: 'f'.repeat(32), at: wrong }));
		for (let start = 0; start < 3; start++) {
			const logged: string[] = [];
			const { stop } = scheduleMaintenance(
				store,
				KEEP,
				(level, line) => logged.push(`${level}: ${line}`),
				{
					soon: 0,
					every: 1,
					now: () => new Date(wrong),
				},
			);
			await expect.poll(() => logged.length).toBeGreaterThan(2);
			stop();
			expect(new Set(logged)).toEqual(
				new Set([
					'warn: The clock has jumped, or the endpoint was stopped for long: nothing is deleted for a day.',
				]),
			);
		}
		expect((await comments(store)).toSorted()).toEqual(['', 'kept']);
	},
);

const comments = async (store: ReturnType<typeof temporaryStore>) =>
	(await all(store)).map(({ comment }) => comment);

test('a comment is deleted when it is old enough', async () => {
	const { store, next, pass } = tidying();
	await store.save(storableVote({ comment: 'old', at: START }));
	expect(await next()).toBe('info: maintenance done');
	expect(await comments(store)).toEqual(['old']);
	pass(181 * DAY_MS);
	await next();
	expect(await comments(store)).toEqual(['']);
});

test.each([365, -365, 1, -1])(
	'a clock that jumps by %i days deletes nothing, until it has run evenly for a day',
	async (days) => {
		const { store, next, pass, jump } = tidying();
		// Old enough to be deleted at once, were the jump believed.
		await store.save(storableVote({ comment: 'kept', at: START - 180 * DAY_MS }));
		await next();
		jump(days * DAY_MS);
		const warning =
			'warn: The clock has jumped, or the endpoint was stopped for long: nothing is deleted for a day.';
		expect(await next()).toBe(warning);
		pass(DAY_MS / 2);
		expect(await next()).toBe(warning);
		expect(await comments(store)).toEqual(['kept']);
		// Set right, and a day on.
		jump(-days * DAY_MS);
		expect(await next()).toBe(warning);
		pass(DAY_MS - 1);
		expect(await next()).toBe(warning);
		pass(1);
		expect(await next()).toBe('info: maintenance done');
	},
);
