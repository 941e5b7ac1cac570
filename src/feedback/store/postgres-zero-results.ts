import type pg from 'pg';
import { z } from 'zod';
import { dayOf, weekSql } from '../weeks.ts';
import {
	QUERIES_A_DAY_STORED,
	SHOWN_QUERIES,
	type QueryKey,
	type ZeroResult,
	type ZeroResultCount,
} from './port.ts';

/** Count searches without a result, those of a day and a query together. */
export async function saveZeroResults(
	pool: pg.Pool,
	zeroResults: readonly ZeroResult[],
): Promise<void> {
	const sums = new Map<string, { values: unknown[]; count: number }>();
	for (const { site, locale, query, at } of zeroResults) {
		const values = [site, dayOf(at), locale, query];
		const known = sums.get(JSON.stringify(values));
		sums.set(JSON.stringify(values), { values, count: (known?.count ?? 0) + 1 });
	}
	for (const { values, count } of sums.values()) {
		// A day holds so many queries: a new one takes the place of another that was asked once.
		await pool.query(MAKE_ROOM, values);
		await pool.query(
			`insert into search_miss (site, day, locale, q, n) select $1, $2, $3, $4, $5
			where (select count(*) from search_miss where site = $1 and day = $2 and locale = $3)
				< ${QUERIES_A_DAY_STORED}
				or exists (select 1 from search_miss
					where site = $1 and day = $2 and locale = $3 and q = $4)
			on conflict (site, day, locale, q) do update set n = search_miss.n + excluded.n`,
			[...values, count],
		);
	}
}

const MAKE_ROOM = `
delete from search_miss where (site, day, locale, q) in (
	select site, day, locale, q from search_miss
	where site = $1 and day = $2 and locale = $3 and n = 1
		and not exists (select 1 from search_miss
			where site = $1 and day = $2 and locale = $3 and q = $4)
		and (select count(*) from search_miss where site = $1 and day = $2 and locale = $3)
			>= ${QUERIES_A_DAY_STORED}
	order by random() limit 1)`;

const zeroResultSchema = z.object({
	locale: z.string(),
	query: z.string(),
	week: z.number(),
	count: z.number(),
});

export async function readZeroResults(
	pool: pg.Pool,
	{ site, from }: { site: string; from: number },
): Promise<ZeroResultCount[]> {
	const { rows } = await pool.query(
		`select locale, q as query, ${weekSql('day')} as week, sum(n) as count from search_miss
		where site = $1 and day >= $2 and not exists (select 1 from hidden_query as hidden
			where hidden.site = search_miss.site and hidden.locale = search_miss.locale
				and hidden.q = search_miss.q)
		group by locale, q, week having sum(n) >= ${SHOWN_QUERIES}
		order by count desc, week desc, locale, q`,
		[site, from],
	);
	return rows.map((row) => zeroResultSchema.parse(row));
}

export async function hideQuery(
	pool: pg.Pool,
	{ site, locale, query }: QueryKey,
	isHidden: boolean,
): Promise<void> {
	await pool.query(
		isHidden
			? `insert into hidden_query (site, locale, q) values ($1, $2, $3) on conflict do nothing`
			: `delete from hidden_query where site = $1 and locale = $2 and q = $3`,
		[site, locale, query],
	);
}
