import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { startFeedback } from '../../../src/feedback/start-endpoint.ts';
import { openSqliteStore } from '../../../src/feedback/store/sqlite.ts';
import type { Store } from '../../../src/feedback/store/port.ts';
import { DAY_MS, dayOf } from '../../../src/feedback/weeks.ts';
import { all, configIn, goodVote, manifestFixture, SITE, temporaryFolder } from '../setup.ts';
import { UNLIMITED } from '../unlimited.ts';
import { seed } from '../fuzz/seed.ts';
import { scaled, tell } from './harness/scale.ts';

/** A Wednesday. */
const START = Date.UTC(2026, 0, 7, 12);
const KEEP = { commentDays: 180, linkDays: 90, zeroResultDays: 400 };

/** An endpoint whose clock a test sets. */
async function start(limits: { burst: number; perSecond: number } | undefined = undefined) {
	const folder = temporaryFolder();
	const config = configIn(folder);
	writeFileSync(config.manifest, JSON.stringify(manifestFixture));
	let wall = START;
	const rates = limits ? { ...UNLIMITED, network: limits } : UNLIMITED;
	const now = () => new Date(wall);
	const running = await startFeedback({ config, log: () => undefined, rates, now });
	onTestFinished(running.close);
	return {
		jump: (milliseconds: number) => (wall += milliseconds),
		wall: () => wall,
		vote: (change: object = {}) =>
			fetch(`${running.url}/v1/votes`, {
				method: 'POST',
				headers: { Origin: SITE, 'Content-Type': 'application/json', 'User-Agent': 'a' },
				body: JSON.stringify({ ...goodVote, ...change }),
			}),
		/** End it, and open what it has stored. */
		reopen: async (): Promise<Store> => {
			await running.close();
			const store = await openSqliteStore(join(folder, 'votes.db'));
			onTestFinished(() => store.close());
			return store;
		},
	};
}

const jumps = [DAY_MS, -DAY_MS, 365 * DAY_MS, -365 * DAY_MS];

test.each(jumps.map((jump) => [jump / DAY_MS, jump]))(
	'a clock that jumps by %i days and back makes no reader wait longer than the limit says',
	async (_, jump) => {
		const endpoint = await start({ burst: 3, perSecond: 0.1 });
		for (const move of [0, jump, -jump]) {
			endpoint.jump(move);
			// Another day is another salt, and so another bucket; the same day is the same.
			const statuses: number[] = [];
			for (let n = 0; n < 5; n++) {
				const { status, headers } = await endpoint.vote({ reader: randomUUID() });
				statuses.push(status);
				if (status === 429) expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(10);
			}
			expect(statuses).toEqual([204, 204, 204, 429, 429]);
		}
		endpoint.jump(3_600_000);
		expect((await endpoint.vote()).status).toBe(429);
	},
);

test('who votes without an id counts once for each day that the clock comes to', async () => {
	const endpoint = await start();
	for (const move of [0, 1000, DAY_MS, 1000, -DAY_MS, 1000]) {
		endpoint.jump(move);
		expect((await endpoint.vote()).status).toBe(204);
	}
	// Without an id of their own they are three: a salt that is gone does not come back.
	expect(await all(await endpoint.reopen())).toHaveLength(3);
});

/** What readers and the clock do; a vote of reader 0 to 4. */
const step = fc.oneof(
	fc.record({ jump: fc.constantFrom(...jumps, 1000, -1000, 3_600_000) }),
	fc.record({ reader: fc.nat(4), helpful: fc.constantFrom('yes' as const, 'no' as const) }),
);

test('however the clock jumps, each reader’s last answer is kept, on a day on which they voted, and counted once', async () => {
	const property = fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
		const endpoint = await start();
		const readers = Array.from({ length: 5 }, () => randomUUID());
		const answers = new Map<string, string>();
		const days = new Map<string, number[]>();
		for (const [seq, done] of steps.entries()) {
			if ('jump' in done) {
				endpoint.jump(done.jump);
				continue;
			}
			const reader = readers[done.reader] ?? '';
			const id = reader.replaceAll('-', '');
			expect((await endpoint.vote({ reader, helpful: done.helpful, seq })).status).toBe(204);
			answers.set(id, done.helpful);
			days.set(id, [...(days.get(id) ?? []), dayOf(endpoint.wall())]);
		}
		const store = await endpoint.reopen();
		const stored = await all(store);
		expect(new Map(stored.map(({ reader, helpful }) => [reader, helpful]))).toEqual(answers);
		for (const { reader, at } of stored) {
			// A vote does not become older by being changed.
			expect(dayOf(at)).toBe(Math.max(...(days.get(reader) ?? [])));
		}
		const count = async () => {
			const tallies = await store.tallies({ site: SITE, from: -1e6 });
			return tallies.reduce((sum, { yes, no }) => sum + yes + no, 0);
		};
		expect(await count()).toBe(answers.size);
		// Weeks are closed by a clock that is right again.
		await store.maintain({ ...KEEP, linkDays: 99_999 }, new Date(START + 8 * DAY_MS));
		expect(await count()).toBe(answers.size);
		await store.close();
	});
	const runs = scaled(3, 40);
	await fc.assert(property, { seed, numRuns: runs });
	tell('clock jumps', { seed, runs });
});
