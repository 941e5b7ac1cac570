import { describe, expect, test } from 'vitest';
import type { Store } from '../../../src/feedback/store/port.ts';
import { all, storableVote } from '../setup.ts';

/**
 * What every store promises; each adapter's test runs it.
 *
 * @param open Opens an empty store, to be closed by the adapter's test.
 */
export function storeContract(open: () => Promise<Store> | Store): void {
	describe('a store', () => {
		test('gives back each vote as it was saved', async () => {
			const store = await open();
			const vote = storableVote({
				reasons: ['wrong', 'other'],
				comment: 'Steg 2: 👎\nצעד',
				hasty: true,
			});
			await store.save(vote);
			expect(await all(store)).toEqual([{ ...vote, since: vote.at }]);
		});

		test('counts a reader who changes their mind once, with the last answer', async () => {
			const store = await open();
			const first = storableVote({ helpful: 'no', reasons: ['unclear'], seq: 1, at: 1000 });
			const second = storableVote({ helpful: 'yes', revision: 'new', seq: 2, at: 2000 });
			await store.save(first);
			await store.save(second);
			expect(await all(store)).toEqual([{ ...second, since: 1000 }]);
		});

		test('does not let a late retry undo a newer answer or comment', async () => {
			const store = await open();
			const newer = storableVote({ helpful: 'yes', comment: 'Now it works', seq: 2 });
			await store.save(newer);
			await store.save(storableVote({ helpful: 'no', comment: 'It is broken', seq: 1 }));
			expect(await all(store)).toMatchObject([{ helpful: 'yes', comment: 'Now it works', seq: 2 }]);
		});

		test('takes the last of two votes without a sequence', async () => {
			const store = await open();
			await store.save(storableVote({ helpful: 'no' }));
			await store.save(storableVote({ helpful: 'yes' }));
			expect(await all(store)).toMatchObject([{ helpful: 'yes' }]);
		});

		test('keeps a comment until the reader writes another', async () => {
			const store = await open();
			await store.save(storableVote({ comment: 'first' }));
			await store.save(storableVote({ comment: '' }));
			expect(await all(store)).toMatchObject([{ comment: 'first' }]);
			await store.save(storableVote({ comment: 'second' }));
			expect(await all(store)).toMatchObject([{ comment: 'second' }]);
		});

		test('does not make a vote older when the clock is set back', async () => {
			const store = await open();
			await store.save(storableVote({ at: 2000 }));
			await store.save(storableVote({ helpful: 'yes', at: 1000 }));
			expect(await all(store)).toMatchObject([{ helpful: 'yes', at: 2000, since: 2000 }]);
		});

		test.each(['site', 'article', 'locale', 'reader'] as const)(
			'tells votes apart by %s',
			async (name) => {
				const store = await open();
				await store.save(storableVote());
				await store.save(storableVote({ [name]: 'f'.repeat(32) }));
				expect(await all(store)).toHaveLength(2);
			},
		);

		test('keeps every vote of one turn of the event loop, in order', async () => {
			const store = await open();
			const votes = Array.from({ length: 1200 }, (_, n) =>
				storableVote({ reader: (n % 1100).toString(16).padStart(32, '0'), seq: n }),
			);
			await Promise.all(votes.map((vote) => store.save(vote)));
			const kept = await all(store);
			expect(kept).toHaveLength(1100);
			expect(kept[0]?.seq).toBe(1100);
			expect(new Set(kept.map(({ reader }) => reader)).size).toBe(1100);
		});

		test('can be read while it is written', async () => {
			const store = await open();
			const reader = (n: number) => n.toString(16).padStart(32, '0');
			await Promise.all(
				Array.from({ length: 600 }, (_, n) => store.save(storableVote({ reader: reader(n) }))),
			);
			let read = 0;
			for await (const vote of store.votes()) {
				await store.save({ ...vote, helpful: 'yes', seq: 1 });
				read++;
			}
			expect(read).toBe(600);
		});

		test('says that it can be written to', async () => {
			const store = await open();
			await expect(store.check()).resolves.toBeUndefined();
			expect(await all(store)).toEqual([]);
		});

		test('finishes what is waiting when it is closed, then refuses', async () => {
			const store = await open();
			const waiting = store.save(storableVote());
			await store.close();
			await expect(waiting).resolves.toBeUndefined();
			await expect(store.save(storableVote())).rejects.toMatchObject({ name: 'StoreUnavailable' });
		});
	});
}
