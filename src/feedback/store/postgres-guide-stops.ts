import type pg from 'pg';
import { z } from 'zod';
import { dayOf } from '../weeks.ts';
import type { GuideStop, GuideStopCount } from './port.ts';

/** Count readers who gave up, those of a day and a step together. */
export async function saveGuideStops(pool: pg.Pool, stops: readonly GuideStop[]): Promise<void> {
	const rows = stops.map(({ site, article, locale, step, at }) => [
		...[site, dayOf(at), article, locale, step],
	]);
	for (const same of Map.groupBy(rows, (row) => JSON.stringify(row)).values()) {
		await pool.query(
			`insert into guide_stop (site, day, article, locale, step, n) values ($1, $2, $3, $4, $5, $6)
			on conflict (site, day, article, locale, step) do update set n = guide_stop.n + excluded.n`,
			[...(same[0] ?? []), same.length],
		);
	}
}

const countSchema = z.object({
	article: z.string(),
	locale: z.string(),
	step: z.string(),
	count: z.number(),
});

export async function readGuideStops(
	pool: pg.Pool,
	{ site, from }: { site: string; from: number },
): Promise<GuideStopCount[]> {
	const { rows } = await pool.query(
		`select article, locale, step, sum(n) as count from guide_stop where site = $1 and day >= $2
		group by article, locale, step order by count desc, article, locale, step`,
		[site, from],
	);
	return rows.map((row) => countSchema.parse(row));
}
