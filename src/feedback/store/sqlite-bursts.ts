import type { DatabaseSync } from 'node:sqlite';
import { burstsOf, MINUTE_MS, type CrowdedMinute, type LeftOut } from './bursts.ts';
import { BURST_VOTES, type Burst, type EditionKey } from './port.ts';
import { rowsAs } from './sqlite-rows.ts';
import { HASTY } from './sqlite-votes.ts';

const CROWDED = `
select site, article, locale, created_at / ${MINUTE_MS} as minute, count(*) as votes
from vote where site = :site and day >= :from and flags & ${HASTY} = 0
group by article, locale, minute having count(*) >= ${BURST_VOTES}`;

const LEFT_OUT = `
select site, article, locale, since as "from", until, (
	select count(*) from vote
	where vote.site = left_out.site and vote.article = left_out.article
		and vote.locale = left_out.locale and created_at >= since and created_at < until
) as votes
from left_out where site = ?`;

/** Whether a row of `vote` is of a burst that is left out. */
export const IS_LEFT_OUT = `
exists (select 1 from left_out
	where left_out.site = vote.site and left_out.article = vote.article
		and left_out.locale = vote.locale and vote.created_at >= since and vote.created_at < until)`;

export function prepareBursts(
	database: DatabaseSync,
): (of: { site: string; from: number }) => Burst[] {
	const crowded = database.prepare(CROWDED);
	const leftOut = database.prepare(LEFT_OUT);
	return (of) =>
		burstsOf(rowsAs<CrowdedMinute>(crowded.all(of)), rowsAs<LeftOut>(leftOut.all(of.site)));
}

export function prepareLeaveOut(
	database: DatabaseSync,
): (burst: Pick<Burst, keyof EditionKey | 'from' | 'until'>, isLeftOut: boolean) => void {
	const add = database.prepare(
		'insert or ignore into left_out (site, article, locale, since, until) values (?, ?, ?, ?, ?)',
	);
	const remove = database.prepare(
		'delete from left_out where site = ? and article = ? and locale = ? and since = ? and until = ?',
	);
	return ({ site, article, locale, from, until }, isLeftOut) => {
		(isLeftOut ? add : remove).run(site, article, locale, from, until);
	};
}
