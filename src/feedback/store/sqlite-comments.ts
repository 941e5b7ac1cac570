import type { DatabaseSync } from 'node:sqlite';
import type { CommentQuery, CommentStatus, StoredComment } from './port.ts';
import { answerOf, reasonsOf, rowsAs } from './sqlite-rows.ts';

const SELECT = `
select comment.id, site, article, locale, body, status, helpful, reasons, revision,
	comment.updated_at as at
from comment join vote using (site, article, locale, reader)
where site = :site and comment.updated_at >= :since
	and status in (select value from json_each(:statuses))
order by comment.updated_at desc, comment.id limit :limit`;

type Row = Omit<StoredComment, 'helpful' | 'reasons'> & { helpful: number; reasons: string };

export function prepareComments(database: DatabaseSync): (of: CommentQuery) => StoredComment[] {
	const select = database.prepare(SELECT);
	return ({ site, since, statuses, limit }) =>
		rowsAs<Row>(select.all({ site, since, statuses: JSON.stringify(statuses), limit })).map(
			({ helpful, reasons, ...comment }) => ({
				...comment,
				helpful: answerOf(helpful),
				reasons: reasonsOf(reasons),
			}),
		);
}

export function prepareMark(
	database: DatabaseSync,
): (id: string, status: CommentStatus) => boolean {
	const update = database.prepare('update comment set status = ? where id = ?');
	return (id, status) => update.run(status, id).changes > 0;
}
