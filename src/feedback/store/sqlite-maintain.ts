import type { DatabaseSync } from 'node:sqlite';
import { DAY_MS, dayOf, weekOf, weekSql } from '../weeks.ts';
import {
	RARE_QUERY_DAYS,
	SHOWN_QUERIES,
	type Maintenance,
	type Retention,
	type Vote,
} from './port.ts';
import { transaction } from './sqlite-database.ts';
import { answerOf, reasonsOf, rowsAs } from './sqlite-rows.ts';
import { closedTally, type ClosedRow } from './sqlite-tallies.ts';
import { HASTY, UNLINKED } from './sqlite-votes.ts';
import { mergeTallies, tallyOf } from './tally.ts';

/** Rows that one step changes: votes get between two. */
const STEP = 500;

const SELECT_UNTALLIED = `
select site, article, locale, reader, revision, helpful, reasons, via, flags, updated_at as at
from vote where tallied = 0 and day < ? limit ${STEP}`;

interface UntalliedRow extends Pick<
	Vote,
	'site' | 'article' | 'locale' | 'revision' | 'via' | 'at'
> {
	reader: Uint8Array;
	helpful: number;
	reasons: string;
	flags: number;
}

function untallied({ helpful, reasons, flags, ...vote }: UntalliedRow) {
	return {
		...vote,
		helpful: answerOf(helpful),
		reasons: reasonsOf(reasons),
		hasty: (flags & HASTY) !== 0,
	};
}

/** Of a vote that is parted from its reader, nothing says whose it was. */
const UNLINK = `
update vote set reader = randomblob(16), flags = flags | ${UNLINKED}
where (site, article, locale, reader) in (
	select site, article, locale, reader from vote
	where tallied = 1 and flags & ${UNLINKED} = 0 and day < ? limit ${STEP})`;

const DELETE_COMMENTS = `
delete from comment where id in (select id from comment where updated_at < ? limit ${STEP})`;

const DELETE_ZERO_RESULTS = `
delete from search_miss where (site, day, locale, q) in (
	select site, day, locale, q from search_miss where day < :oldest limit ${STEP})`;

const DELETE_GUIDE_STOPS = `
delete from guide_stop where (site, day, article, locale, step) in (
	select site, day, article, locale, step from guide_stop where day < ? limit ${STEP})`;

/** By week, since a query is shown for its count in one. */
const DELETE_RARE_QUERIES = `
delete from search_miss where (site, day, locale, q) in (
	select site, day, locale, q from search_miss as miss
	where ${weekSql('day')} < :week and ${SHOWN_QUERIES} > (
		select sum(n) from search_miss as other
		where other.site = miss.site and other.locale = miss.locale and other.q = miss.q
			and other.day between ${weekSql('miss.day')} and ${weekSql('miss.day')} + 6)
	limit ${STEP})`;

/** One step of `Store.maintain()`; all zeros when there is nothing more to do. */
export function prepareMaintain(
	database: DatabaseSync,
): (retention: Retention, now: number) => Maintenance {
	const tally = prepareTally(database);
	const unlink = database.prepare(UNLINK);
	const comments = database.prepare(DELETE_COMMENTS);
	const oldZeroResults = database.prepare(DELETE_ZERO_RESULTS);
	const oldGuideStops = database.prepare(DELETE_GUIDE_STOPS);
	const rareQueries = database.prepare(DELETE_RARE_QUERIES);
	// As long as a vote is joined to its reader; after that the same id is nobody's.
	const forgetErased = database.prepare('delete from erased where day < ?');
	const note = database.prepare('insert or replace into maintenance (id, at) values (1, ?)');
	return ({ commentDays, linkDays, zeroResultDays }, now) => {
		const today = dayOf(now);
		return transaction(database, () => {
			note.run(now);
			forgetErased.run(today - linkDays);
			return {
				tallied: tally(weekOf(today)),
				unlinked: Number(unlink.run(today - linkDays).changes),
				comments: Number(comments.run((today - commentDays) * DAY_MS).changes),
				zeroResults:
					Number(oldZeroResults.run({ oldest: today - zeroResultDays }).changes) +
					Number(rareQueries.run({ week: weekOf(today - RARE_QUERY_DAYS) }).changes),
				guideStops: Number(oldGuideStops.run(today - zeroResultDays).changes),
			};
		});
	};
}

/** See `Store.lastMaintained()`. */
export function prepareLastMaintained(database: DatabaseSync): () => number | undefined {
	const select = database.prepare(
		'select coalesce((select at from maintenance), (select max(updated_at) from vote)) as at',
	);
	return () => {
		const at = select.get()?.['at'];
		return typeof at === 'number' ? at : undefined;
	};
}

/** Adds votes of weeks before a day to the tallies of their weeks; says how many. */
function prepareTally(database: DatabaseSync): (before: number) => number {
	const select = database.prepare(SELECT_UNTALLIED);
	const known = database.prepare(
		'select * from vote_week where site = ? and article = ? and locale = ? and week = ? and revision = ?',
	);
	const write = database.prepare(`
insert or replace into vote_week
	(site, article, locale, week, revision, yes, no, plain, hasty, reasons)
values (:site, :article, :locale, :week, :revision, :yes, :no, :plain, :hasty, :reasons)`);
	const mark = database.prepare(
		'update vote set tallied = 1 where site = ? and article = ? and locale = ? and reader = ?',
	);
	return (before) => {
		const votes = rowsAs<UntalliedRow>(select.all(before));
		for (const tally of mergeTallies(votes.map(untallied).map(tallyOf))) {
			const { site, article, locale, week, revision } = tally;
			const rows = rowsAs<ClosedRow>(known.all(site, article, locale, week, revision));
			const [whole = tally] = mergeTallies([...rows.map(closedTally), tally]);
			write.run({ ...whole, reasons: JSON.stringify(whole.reasons) });
		}
		for (const { site, article, locale, reader } of votes) mark.run(site, article, locale, reader);
		return votes.length;
	};
}
