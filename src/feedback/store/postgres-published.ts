import type pg from 'pg';
import { z } from 'zod';
import { dayOf } from '../weeks.ts';
import { FORMER_DAYS, type Published, type PublishedRevision } from './port.ts';

const NOTE = `
insert into published (site, article, locale, revision, day)
select $1, article, locale, revision, $5
from unnest($2::text[], $3::text[], $4::text[]) as sent(article, locale, revision)
order by article, locale, revision
on conflict (site, article, locale, revision) do update set
	day = greatest(published.day, excluded.day)`;

const rowSchema = z.object({ article: z.string(), locale: z.string(), revision: z.string() });

/** See `Store.notePublished()`. */
export async function notePublished(
	pool: pg.Pool,
	{ site, revisions, at }: Published,
): Promise<PublishedRevision[]> {
	const day = dayOf(at);
	const column = (of: keyof PublishedRevision): string[] => revisions.map((each) => each[of]);
	await pool.query(NOTE, [site, column('article'), column('locale'), column('revision'), day]);
	await pool.query('delete from published where site = $1 and day < $2', [site, day - FORMER_DAYS]);
	const { rows } = await pool.query(
		'select article, locale, revision from published where site = $1',
		[site],
	);
	return rows.map((row) => rowSchema.parse(row));
}
