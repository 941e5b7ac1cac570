import { describe, expect, test } from 'vitest';
import type {
	CommentQuery,
	Retention,
	Store,
	StoredComment,
	Vote,
} from '../../../src/feedback/store/port.ts';
import { DAY_MS, dayOf, weekOf } from '../../../src/feedback/weeks.ts';
import { all, SITE, storableVote } from '../setup.ts';

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

		test('remembers when it was maintained, before that when it was voted last', async () => {
			const store = await open();
			const keep = { commentDays: 180, linkDays: 90, zeroResultDays: 400 };
			expect(await store.lastMaintained()).toBeUndefined();
			await store.save(storableVote({ at: 1000 }));
			expect(await store.lastMaintained()).toBe(1000);
			await store.maintain(keep, new Date(500));
			expect(await store.lastMaintained()).toBe(500);
			await store.save(storableVote({ at: 2000 }));
			expect(await store.lastMaintained()).toBe(500);
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

		test('erases what one reader said of one edition, and says whether there was anything', async () => {
			const store = await open();
			const other = storableVote({ locale: 'da', comment: 'stays' });
			await store.save(storableVote({ comment: 'goes' }));
			await store.save(other);
			const { site, article, locale, reader } = storableVote();
			expect(await store.erase({ site, article, locale, reader }, new Date(AT))).toBe(true);
			expect(await store.erase({ site, article, locale, reader }, new Date(AT))).toBe(false);
			expect(await all(store)).toMatchObject([{ locale: 'da', comment: 'stays' }]);
			expect(await commentsOf(store)).toMatchObject([{ body: 'stays' }]);
		});

		test('takes nothing more of a reader who was erased, for as long as a vote has a reader', async () => {
			const store = await open();
			const said = storableVote({ comment: 'again' });
			const { site, article, locale, reader } = said;
			await store.save(said);
			await store.erase({ site, article, locale, reader }, new Date(AT));
			const other = storableVote({ reader: 'f'.repeat(32) });
			// In one batch, so that the other is stored all the same.
			const both = await Promise.allSettled([store.save({ ...said, seq: 9 }), store.save(other)]);
			expect(both).toMatchObject([
				{ status: 'rejected', reason: { name: 'ReaderErased' } },
				{ status: 'fulfilled' },
			]);
			expect(await all(store)).toMatchObject([{ reader: other.reader }]);
			// Of another edition the same id is another reader.
			await store.save({ ...said, locale: 'da' });
			await store.maintain(KEEP, new Date(AT + 91 * DAY_MS));
			await store.save(said);
		});

		test('knows what is published, and what was within a week, by whichever endpoint', async () => {
			const store = await open();
			const edition = { article: 'account/log-in', locale: 'sv' };
			const note = (revision: string, days: number) =>
				store.notePublished({
					site: SITE,
					revisions: [{ ...edition, revision }],
					at: AT + days * DAY_MS,
				});
			expect(await note('a', 0)).toEqual([{ ...edition, revision: 'a' }]);
			expect(await note('b', 7)).toHaveLength(2);
			expect(await note('c', 8)).toEqual([
				{ ...edition, revision: 'b' },
				{ ...edition, revision: 'c' },
			]);
			const other = { site: 'https://other.example', revisions: [], at: AT };
			expect(await store.notePublished(other)).toEqual([]);
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

	describe('comments', () => {
		test('come newest first, with the answer, without the reader', async () => {
			const store = await open();
			await store.save(storableVote({ comment: 'first', at: AT }));
			await store.save(
				storableVote({ locale: 'da', comment: 'second', reasons: ['wrong'], at: AT + 1 }),
			);
			await store.save(storableVote({ locale: 'nb', comment: '', at: AT + 2 }));
			const found = await commentsOf(store);
			expect(found).toEqual([
				{
					id: expect.stringMatching(/^[\da-f-]{36}$/),
					site: SITE,
					article: 'account/log-in',
					locale: 'da',
					body: 'second',
					status: 'new',
					helpful: 'no',
					reasons: ['wrong'],
					revision: 'aaa111',
					at: AT + 1,
					ofEdition: 1,
				},
				expect.objectContaining({ body: 'first', at: AT }),
			]);
		});

		test('are chosen by time, status and number', async () => {
			const store = await open();
			for (const locale of ['sv', 'da', 'nb']) {
				await store.save(storableVote({ locale, comment: locale, at: AT + locale.length }));
			}
			await store.save(storableVote({ locale: 'fi', comment: 'fi', at: AT - 1000 }));
			expect(await commentsOf(store, { since: AT })).toHaveLength(3);
			expect(await commentsOf(store, { perEdition: 1 })).toHaveLength(4);
			expect(await commentsOf(store, { site: 'https://other.example' })).toEqual([]);
			const id = (await commentsOf(store, { since: AT }))[0]?.id ?? '';
			expect(await store.markComment(id, 'spam')).toBe(true);
			expect(await store.markComment('00000000-0000-4000-8000-000000000000', 'spam')).toBe(false);
			expect(await commentsOf(store, { statuses: ['spam'] })).toMatchObject([{ id }]);
			expect(await commentsOf(store, { statuses: ['new', 'read'] })).toHaveLength(3);
		});

		test('of one network do not hide those of others, and how many there are is told', async () => {
			const store = await open();
			const say = (n: number, sender: string, comment = 'spam') =>
				store.save(
					storableVote({ reader: n.toString(16).padStart(32, '0'), sender, comment, at: AT + n }),
				);
			await say(1, 'aaaaaaaaaaaaaaaa', 'honest');
			await Promise.all(Array.from({ length: 40 }, (_, n) => say(n + 2, 'bbbbbbbbbbbbbbbb')));
			const found = await commentsOf(store, { perEdition: 5 });
			expect(found.map(({ body }) => body)).toEqual(['spam', 'honest', 'spam', 'spam', 'spam']);
			expect(found[0]?.ofEdition).toBe(41);
		});

		test('are marked together: those of an edition, and those of some minutes', async () => {
			const store = await open();
			const say = (n: number, change: Partial<Vote> = {}) =>
				store.save(
					storableVote({
						reader: n.toString(16).padStart(32, '0'),
						comment: `${n}`,
						at: AT + n,
						...change,
					}),
				);
			for (let n = 0; n < 6; n++) await say(n);
			await say(6, { locale: 'da' });
			const edition = { site: SITE, article: 'account/log-in', locale: 'sv' };
			expect(await store.markComments({ ...edition, from: AT + 1, until: AT + 3 }, 'spam')).toBe(2);
			expect(await commentsOf(store)).toHaveLength(5);
			// Written before, and changed in that time.
			await say(5, { comment: 'changed', seq: 1, at: AT + 9 });
			expect(await store.markComments({ ...edition, from: AT + 9, until: AT + 10 }, 'read')).toBe(
				1,
			);
			expect(await store.markComments(edition, 'done')).toBe(6);
			expect(await store.markComments(edition, 'done')).toBe(0);
			expect(await commentsOf(store, { statuses: ['new'] })).toMatchObject([{ locale: 'da' }]);
		});

		test('that are rewritten are new again, and those that are not keep their status', async () => {
			const store = await open();
			await store.save(storableVote({ comment: 'a' }));
			const id = (await commentsOf(store))[0]?.id ?? '';
			await store.markComment(id, 'done');
			await store.save(storableVote({ comment: 'a', helpful: 'yes' }));
			expect(await commentsOf(store)).toMatchObject([{ id, status: 'done', helpful: 'yes' }]);
			await store.save(storableVote({ comment: 'b' }));
			expect(await commentsOf(store)).toMatchObject([{ id, status: 'new', body: 'b' }]);
		});
	});

	describe('searches without a result', () => {
		const search = (store: Store, query: string, times: number, at = AT, locale = 'sv') =>
			Promise.all(
				Array.from({ length: times }, () =>
					store.saveZeroResult({ site: SITE, locale, query, at }),
				),
			);

		test('are counted by week, locale and query, and shown from five on', async () => {
			const store = await open();
			await search(store, 'wifi', 4);
			await search(store, 'wifi', 3, AT + DAY_MS);
			await search(store, 'wifi', 4, AT + 7 * DAY_MS);
			await search(store, 'roaming', 5, AT + 7 * DAY_MS, 'da');
			await search(store, 'rare', 4);
			expect(await store.zeroResults({ site: SITE, from: WEEK })).toEqual([
				{ locale: 'sv', query: 'wifi', week: WEEK, count: 7 },
				{ locale: 'da', query: 'roaming', week: WEEK + 7, count: 5 },
			]);
			expect(await store.zeroResults({ site: SITE, from: WEEK + 7 })).toHaveLength(1);
			expect(await store.zeroResults({ site: 'https://other.example', from: 0 })).toEqual([]);
		});

		test('are hidden for good where a writer says so, and shown again', async () => {
			const store = await open();
			await search(store, 'rude', 6);
			await search(store, 'wifi', 5);
			const shown = async () =>
				(await store.zeroResults({ site: SITE, from: 0 })).map(({ query }) => query);
			const rude = { site: SITE, locale: 'sv', query: 'rude' };
			await store.hideQuery(rude, true);
			await store.hideQuery(rude, true);
			await search(store, 'rude', 6, AT + 7 * DAY_MS);
			expect(await shown()).toEqual(['wifi']);
			await store.hideQuery(rude, false);
			expect(await shown()).toContain('rude');
		});

		test('are forgotten after two weeks where they were rare, and else when it is time', async () => {
			const store = await open();
			await search(store, 'wifi', 5);
			await search(store, 'rare', 4);
			const later = (days: number) => store.maintain(KEEP, new Date(AT + days * DAY_MS));
			expect(await later(13)).toMatchObject({ zeroResults: 0 });
			expect(await later(22)).toMatchObject({ zeroResults: 1 });
			expect(await store.zeroResults({ site: SITE, from: WEEK })).toHaveLength(1);
			expect(await later(401)).toMatchObject({ zeroResults: 1 });
			expect(await store.zeroResults({ site: SITE, from: WEEK })).toEqual([]);
		});
	});

	describe('readers who gave up in guides', () => {
		const stop = { site: SITE, article: 'account/log-in', locale: 'sv', step: 'låst', at: AT };

		test('are counted by step, from a day on', async () => {
			const store = await open();
			await Promise.all([
				...[stop, stop, { ...stop, at: AT + 8 * DAY_MS }].map(store.saveGuideStop),
				store.saveGuideStop({ ...stop, locale: 'da' }),
				store.saveGuideStop({ ...stop, site: 'https://other.example' }),
			]);
			const { article, step } = stop;
			expect(await store.guideStops({ site: SITE, from: WEEK })).toEqual([
				{ article, locale: 'sv', step, count: 3 },
				{ article, locale: 'da', step, count: 1 },
			]);
			expect(await store.guideStops({ site: SITE, from: WEEK + 7 })).toEqual([
				{ article, locale: 'sv', step, count: 1 },
			]);
		});

		test('are forgotten with the searches', async () => {
			const store = await open();
			await store.saveGuideStop(stop);
			const later = (days: number) => store.maintain(KEEP, new Date(AT + days * DAY_MS));
			expect(await later(399)).toMatchObject({ guideStops: 0 });
			expect(await later(402)).toMatchObject({ guideStops: 1 });
			expect(await store.guideStops({ site: SITE, from: 0 })).toEqual([]);
		});
	});

	test('counts the votes of a span by edition, hasty ones left out', async () => {
		const store = await open();
		const vote = (n: number, change: Partial<Vote>) =>
			store.save(storableVote({ reader: n.toString(16).padStart(32, '0'), at: AT, ...change }));
		await vote(1, { helpful: 'yes' });
		await vote(2, { at: AT + 999 });
		await vote(3, { hasty: true });
		await vote(4, { at: AT + 1000 });
		await vote(5, { at: AT - 1 });
		const { article, locale } = storableVote();
		expect(await store.votesIn({ site: SITE, from: AT, until: AT + 1000 })).toEqual([
			{ article, locale, yes: 1, no: 1 },
		]);
	});

	describe('bursts', () => {
		const edition = { site: SITE, article: 'account/log-in', locale: 'sv' };
		const MINUTE = 60_000;
		const vote = (store: Store, n: number, change: Partial<Vote> = {}) =>
			store.save(storableVote({ reader: n.toString(16).padStart(32, '0'), ...change }));
		/** Votes spread over days, and forty within two minutes. */
		const crowded = async (store: Store): Promise<void> => {
			await Promise.all([
				...Array.from({ length: 33 }, (_, n) =>
					vote(store, n, { helpful: 'yes', at: AT + n * 3_600_000 }),
				),
				...Array.from({ length: 40 }, (_, n) =>
					vote(store, 100 + n, { reasons: ['wrong'], at: AT + 20 * MINUTE + n * 2_999 }),
				),
			]);
		};
		const counts = async (store: Store) =>
			(await store.tallies({ site: SITE, from: 0 })).reduce(
				(sum, { yes, no, reasons }) => ({
					yes: sum.yes + yes,
					no: sum.no + no,
					wrong: sum.wrong + (reasons.wrong ?? 0),
				}),
				{ yes: 0, no: 0, wrong: 0 },
			);

		test('are many votes on one edition within minutes', async () => {
			const store = await open();
			await crowded(store);
			const burst = { ...edition, from: AT + 20 * MINUTE, until: AT + 22 * MINUTE, votes: 40 };
			expect(await store.bursts({ site: SITE, from: 0 })).toEqual([{ ...burst, isLeftOut: false }]);
			expect(await store.bursts({ site: 'https://other.example', from: 0 })).toEqual([]);
		});

		test.each([
			['open', 0],
			['closed', 21],
		])('are left out of the tallies of %s weeks, put back, and never deleted', async (_, days) => {
			const store = await open();
			await crowded(store);
			await store.maintain(KEEP, new Date(AT + days * DAY_MS));
			const [burst] = await store.bursts({ site: SITE, from: 0 });
			if (!burst) throw new TypeError('There is a burst.');
			const whole = { yes: 33, no: 40, wrong: 40 };
			expect(await counts(store)).toEqual(whole);
			await store.leaveOut(burst, true);
			await store.leaveOut(burst, true);
			expect(await counts(store)).toEqual({ yes: 33, no: 0, wrong: 0 });
			expect(await store.bursts({ site: SITE, from: 0 })).toEqual([{ ...burst, isLeftOut: true }]);
			expect(await all(store)).toHaveLength(73);
			await store.leaveOut(burst, false);
			expect(await counts(store)).toEqual(whole);
		});

		test('are none where votes are few, or too quick to count', async () => {
			const store = await open();
			await Promise.all([
				...Array.from({ length: 9 }, (_, n) => vote(store, n, { at: AT + n })),
				...Array.from({ length: 30 }, (_, n) => vote(store, 50 + n, { at: AT + n, hasty: true })),
			]);
			expect(await store.bursts({ site: SITE, from: 0 })).toEqual([]);
		});
	});

	describe('tallies', () => {
		const talliesOf = (store: Store, from = 0) => store.tallies({ site: SITE, from });
		const vote = (store: Store, n: number, change: Partial<Vote> = {}) =>
			store.save(storableVote({ reader: n.toString(16).padStart(32, '0'), at: AT, ...change }));

		test('count answers, reasons and ways by week and revision; hasty ones apart', async () => {
			const store = await open();
			await vote(store, 1, { reasons: ['wrong', 'other'] });
			await vote(store, 2, { reasons: ['wrong'], via: 'form' });
			await vote(store, 3, { helpful: 'yes' });
			await vote(store, 4, { hasty: true, reasons: ['unclear'] });
			await vote(store, 5, { revision: 'bbb', at: AT + 7 * DAY_MS });
			const edition = { site: SITE, article: 'account/log-in', locale: 'sv' };
			const expected = [
				{
					...edition,
					...{ week: WEEK, revision: 'aaa111', yes: 1, no: 2, plain: 1, hasty: 1 },
					reasons: { wrong: 2, other: 1 },
				},
				{
					...edition,
					...{ week: WEEK + 7, revision: 'bbb', yes: 0, no: 1, plain: 0, hasty: 0 },
					reasons: {},
				},
			];
			expect(await talliesOf(store)).toEqual(expected);
			expect(await talliesOf(store, WEEK + 7)).toEqual(expected.slice(1));
			// Closed or not, a week is told the same.
			const done = await store.maintain(KEEP, new Date(AT + 8 * DAY_MS));
			expect(done).toMatchObject({ tallied: 4 });
			expect(await talliesOf(store)).toEqual(expected);
			expect(await store.maintain(KEEP, new Date(AT + 8 * DAY_MS))).toMatchObject({ tallied: 0 });
		});

		test('of closed weeks survive erasure; of the open one they do not', async () => {
			const store = await open();
			await vote(store, 1);
			await vote(store, 2, { at: AT + 7 * DAY_MS });
			await store.maintain(KEEP, new Date(AT + 8 * DAY_MS));
			for (const { site, article, locale, reader } of await all(store)) {
				await store.erase({ site, article, locale, reader }, new Date(AT));
			}
			expect(await all(store)).toEqual([]);
			expect(await talliesOf(store)).toMatchObject([{ week: WEEK, no: 1 }]);
		});

		test('keep what was said in a closed week, and count a later change of mind in its own', async () => {
			const store = await open();
			await vote(store, 1);
			await store.maintain(KEEP, new Date(AT + 8 * DAY_MS));
			await vote(store, 1, { helpful: 'yes', revision: 'bbb', at: AT + 9 * DAY_MS });
			expect(await talliesOf(store)).toMatchObject([
				{ week: WEEK, revision: 'aaa111', yes: 0, no: 1 },
				{ week: WEEK + 7, revision: 'bbb', yes: 1, no: 0 },
			]);
		});

		test('take in what comes late to a closed week, as when a clock is set back', async () => {
			const store = await open();
			await vote(store, 1);
			await store.maintain(KEEP, new Date(AT + 60 * DAY_MS));
			await vote(store, 2, { helpful: 'yes' });
			expect(await talliesOf(store)).toMatchObject([{ week: WEEK, yes: 1, no: 1 }]);
			await store.maintain(KEEP, new Date(AT + 60 * DAY_MS));
			expect(await talliesOf(store)).toMatchObject([{ week: WEEK, yes: 1, no: 1 }]);
		});

		test('are made of more votes than one step takes', async () => {
			const store = await open();
			await Promise.all(Array.from({ length: 1201 }, (_, n) => vote(store, n)));
			expect(await store.maintain(KEEP, new Date(AT + 8 * DAY_MS))).toMatchObject({
				tallied: 1201,
			});
			expect(await talliesOf(store)).toMatchObject([{ no: 1201 }]);
		});
	});

	describe('what is kept long enough', () => {
		test('a comment is deleted, and the vote stays', async () => {
			const store = await open();
			await store.save(storableVote({ comment: 'old', at: AT }));
			await store.save(storableVote({ locale: 'da', comment: 'new', at: AT + 100 * DAY_MS }));
			const done = await store.maintain(KEEP, new Date(AT + 181 * DAY_MS));
			expect(done).toMatchObject({ comments: 1 });
			expect((await all(store)).map(({ comment }) => comment).sort()).toEqual(['', 'new']);
		});

		test('a vote is parted from its reader, once: it stays, and cannot be changed or erased', async () => {
			const store = await open();
			const said = storableVote({ at: AT, comment: 'mine' });
			await store.save(said);
			const long = { ...KEEP, commentDays: 1000 };
			const done = () => store.maintain(long, new Date(AT + 91 * DAY_MS));
			expect(await done()).toMatchObject({ tallied: 1, unlinked: 1 });
			const [kept] = await all(store);
			expect(kept).toMatchObject({ helpful: 'no', comment: 'mine', hasty: false });
			expect(kept?.reader).toMatch(/^[\da-f]{32}$/);
			expect(kept?.reader).not.toBe(said.reader);
			expect(await done()).toMatchObject({ unlinked: 0 });
			expect((await all(store))[0]?.reader).toBe(kept?.reader);
			const { site, article, locale, reader } = said;
			expect(await store.erase({ site, article, locale, reader }, new Date(AT))).toBe(false);
		});
	});
}

const KEEP: Retention = { commentDays: 180, linkDays: 90, zeroResultDays: 400 };
/** A Wednesday. */
const AT = Date.UTC(2026, 0, 7, 12);
const WEEK = weekOf(dayOf(AT));

function commentsOf(store: Store, change: Partial<CommentQuery> = {}): Promise<StoredComment[]> {
	const statuses = ['new', 'read', 'done'] as const;
	return store.comments({ site: SITE, since: 0, statuses, perEdition: 10, ...change });
}
