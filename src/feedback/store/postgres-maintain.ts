import type pg from 'pg';
import { z } from 'zod';
import { DAY_MS, dayOf, weekOf, weekSql } from '../weeks.ts';
import { RARE_QUERY_DAYS, SHOWN_QUERIES, type Maintenance, type Retention } from './port.ts';
import { inTransaction } from './postgres-pool.ts';
import { STEP, tallyStep } from './postgres-tallies.ts';

/** Who holds it does the maintenance; the other endpoints leave it to that one. */
const MAINTENANCE_LOCK = 4_792_002;

/** One step of `Store.maintain()`; all zeros when there is nothing more to do, or another does it. */
export async function maintainStep(
	pool: pg.Pool,
	{ commentDays, linkDays, zeroResultDays }: Retention,
	now: number,
): Promise<Maintenance> {
	const today = dayOf(now);
	return inTransaction(pool, async (client) => {
		const nothing = { tallied: 0, unlinked: 0, comments: 0, zeroResults: 0, guideStops: 0 };
		const lock = await client.query('select pg_try_advisory_xact_lock($1) as held', [
			MAINTENANCE_LOCK,
		]);
		if (!z.object({ held: z.boolean() }).parse(lock.rows[0]).held) return nothing;
		const change = async (sql: string, value: number): Promise<number> =>
			(await client.query(sql, [value])).rowCount ?? 0;
		await client.query(NOTE_MAINTENANCE, [now]);
		// As long as a vote is joined to its reader; after that the same id is nobody's.
		await client.query('delete from erased where day < $1', [today - linkDays]);
		return {
			tallied: await tallyStep(client, weekOf(today)),
			unlinked: await change(UNLINK, today - linkDays),
			comments: await change(DELETE_COMMENTS, (today - commentDays) * DAY_MS),
			zeroResults:
				(await change(DELETE_ZERO_RESULTS, today - zeroResultDays)) +
				(await change(DELETE_RARE_QUERIES, weekOf(today - RARE_QUERY_DAYS))),
			guideStops: await change(DELETE_GUIDE_STOPS, today - zeroResultDays),
		};
	});
}

const NOTE_MAINTENANCE = `
insert into maintenance (id, at) values (1, $1) on conflict (id) do update set at = excluded.at`;

/** See `Store.lastMaintained()`. */
export async function readLastMaintained(pool: pg.Pool): Promise<number | undefined> {
	const { rows } = await pool.query(
		'select coalesce((select at from maintenance), (select max(updated_at) from vote)) as at',
	);
	return z.object({ at: z.number().nullable() }).parse(rows[0]).at ?? undefined;
}

/** Of a vote that is parted from its reader, nothing says whose it was. */
const UNLINK = `
update vote set reader = uuid_send(gen_random_uuid()), unlinked = true
where (site, article, locale, reader) in (
	select site, article, locale, reader from vote
	where tallied and not unlinked and day < $1 limit ${STEP})`;

const DELETE_COMMENTS = `
delete from comment where id in (select id from comment where updated_at < $1 limit ${STEP})`;

const DELETE_ZERO_RESULTS = `
delete from search_miss where (site, day, locale, q) in (
	select site, day, locale, q from search_miss where day < $1 limit ${STEP})`;

const DELETE_GUIDE_STOPS = `
delete from guide_stop where (site, day, article, locale, step) in (
	select site, day, article, locale, step from guide_stop where day < $1 limit ${STEP})`;

/** By week, since a query is shown for its count in one. */
const DELETE_RARE_QUERIES = `
delete from search_miss where (site, day, locale, q) in (
	select miss.site, miss.day, miss.locale, miss.q from search_miss as miss
	where ${weekSql('day')} < $1 and ${SHOWN_QUERIES} > (
		select sum(n) from search_miss as other
		where other.site = miss.site and other.locale = miss.locale and other.q = miss.q
			and other.day between ${weekSql('miss.day')} and ${weekSql('miss.day')} + 6)
	limit ${STEP})`;
