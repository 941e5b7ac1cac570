import type { DatabaseSync } from 'node:sqlite';
import { dayOf } from '../weeks.ts';
import type { GuideStop, GuideStopCount } from './port.ts';
import { rowsAs } from './sqlite-rows.ts';

const UPSERT = `
insert into guide_stop (site, day, article, locale, step, n)
values (:site, :day, :article, :locale, :step, 1)
on conflict (site, day, article, locale, step) do update set n = n + 1`;

const SELECT = `
select article, locale, step, sum(n) as count from guide_stop where site = ? and day >= ?
group by article, locale, step order by count desc, article, locale, step`;

/** Counts one reader who gave up, inside a transaction of the caller's. */
export function prepareGuideStop(database: DatabaseSync): (stop: GuideStop) => void {
	const upsert = database.prepare(UPSERT);
	return ({ site, article, locale, step, at }) => {
		upsert.run({ site, article, locale, step, day: dayOf(at) });
	};
}

export function prepareGuideStops(
	database: DatabaseSync,
): (of: { site: string; from: number }) => GuideStopCount[] {
	const select = database.prepare(SELECT);
	// Copies, because what node:sqlite returns has no prototype.
	return ({ site, from }) =>
		rowsAs<GuideStopCount>(select.all(site, from)).map((row) => ({ ...row }));
}
