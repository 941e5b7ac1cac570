import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { REASONS } from '../contract.ts';
import {
	COMMENT_STATUSES,
	type CommentQuery,
	type CommentStatus,
	type StoredComment,
} from './port.ts';

const SELECT = `
select comment.id, site, article, locale, body, status, helpful, reasons, revision,
	comment.updated_at as at
from comment join vote using (site, article, locale, reader)
where site = :site and comment.updated_at >= :since
	and status in (select value from json_each(:statuses))
order by comment.updated_at desc, comment.id limit :limit`;

const rowSchema = z.object({
	site: z.string(),
	article: z.string(),
	locale: z.string(),
	id: z.string(),
	body: z.string(),
	status: z.enum(COMMENT_STATUSES),
	helpful: z.number().transform((helpful) => (helpful === 1 ? ('yes' as const) : ('no' as const))),
	reasons: z.string().transform((json) => z.array(z.enum(REASONS)).parse(JSON.parse(json))),
	revision: z.string(),
	at: z.number(),
});

export function prepareComments(database: DatabaseSync): (of: CommentQuery) => StoredComment[] {
	const select = database.prepare(SELECT);
	return ({ site, since, statuses, limit }) =>
		select
			.all({ site, since, statuses: JSON.stringify(statuses), limit })
			.map((row) => rowSchema.parse(row));
}

export function prepareMark(
	database: DatabaseSync,
): (id: string, status: CommentStatus) => boolean {
	const update = database.prepare('update comment set status = ? where id = ?');
	return (id, status) => update.run(status, id).changes > 0;
}
