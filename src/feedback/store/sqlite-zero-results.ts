import type { DatabaseSync } from 'node:sqlite';
import { dayOf, weekSql } from '../weeks.ts';
import {
	QUERIES_A_DAY_STORED,
	SHOWN_QUERIES,
	type ZeroResult,
	type ZeroResultCount,
	type QueryKey,
} from './port.ts';
import { rowsAs } from './sqlite-rows.ts';

/**
 * A day holds so many queries, else a script could fill the disk. A new one then takes the place of another
 * that was asked once: so whoever fills the day keeps no query of somebody else's out.
 */
const MAKE_ROOM = `
delete from search_miss where (site, day, locale, q) in (
	select site, day, locale, q from search_miss
	where site = :site and day = :day and locale = :locale and n = 1
		and not exists (select 1 from search_miss
			where site = :site and day = :day and locale = :locale and q = :query)
		and (select count(*) from search_miss where site = :site and day = :day and locale = :locale)
			>= ${QUERIES_A_DAY_STORED}
	order by random() limit 1)`;

const UPSERT = `
insert into search_miss (site, day, locale, q, n)
select :site, :day, :locale, :query, 1
where (select count(*) from search_miss where site = :site and day = :day and locale = :locale)
	< ${QUERIES_A_DAY_STORED}
	or exists (select 1 from search_miss
		where site = :site and day = :day and locale = :locale and q = :query)
on conflict (site, day, locale, q) do update set n = n + 1`;

const SELECT = `
select locale, q as query, ${weekSql('day')} as week, sum(n) as count from search_miss
where site = ? and day >= ? and not exists (select 1 from hidden_query as hidden
	where hidden.site = search_miss.site and hidden.locale = search_miss.locale
		and hidden.q = search_miss.q)
group by locale, q, week having sum(n) >= ${SHOWN_QUERIES}
order by count desc, week desc, locale, q`;

/** Counts one search without a result, inside a transaction of the caller's. */
export function prepareZeroResult(database: DatabaseSync): (search: ZeroResult) => void {
	const [makeRoom, upsert] = [database.prepare(MAKE_ROOM), database.prepare(UPSERT)];
	return ({ site, locale, query, at }) => {
		const values = { site, locale, query, day: dayOf(at) };
		makeRoom.run(values);
		upsert.run(values);
	};
}

export function prepareZeroResults(
	database: DatabaseSync,
): (of: { site: string; from: number }) => ZeroResultCount[] {
	const select = database.prepare(SELECT);
	// Copies, because what node:sqlite returns has no prototype.
	return ({ site, from }) =>
		rowsAs<ZeroResultCount>(select.all(site, from)).map((row) => ({ ...row }));
}

export function prepareHideQuery(
	database: DatabaseSync,
): (query: QueryKey, isHidden: boolean) => void {
	const hide = database.prepare(
		'insert or ignore into hidden_query (site, locale, q) values (?, ?, ?)',
	);
	const show = database.prepare('delete from hidden_query where site = ? and locale = ? and q = ?');
	return ({ site, locale, query }, isHidden) => {
		(isHidden ? hide : show).run(site, locale, query);
	};
}
