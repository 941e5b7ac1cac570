import type { DatabaseSync } from 'node:sqlite';
import type { CommentChoice, CommentQuery, CommentStatus, StoredComment } from './port.ts';
import { answerOf, reasonsOf, rowsAs } from './sqlite-rows.ts';

const SELECT = `
with chosen as (
	select comment.id, site, article, locale, body, status, helpful, reasons, revision,
		comment.updated_at as at,
		count(*) over (partition by article, locale) as ofEdition,
		row_number() over (
			partition by article, locale, coalesce(sender, cast(comment.id as blob))
			order by comment.updated_at desc, comment.id) as turn
	from comment join vote using (site, article, locale, reader)
	where site = :site and comment.updated_at >= :since
		and status in (select value from json_each(:statuses))
), placed as (
	select *, row_number() over (partition by article, locale order by turn, at desc, id) as place
	from chosen
)
select id, site, article, locale, body, status, helpful, reasons, revision, at, ofEdition
from placed where place <= :perEdition order by turn, at desc, id`;

type Row = Omit<StoredComment, 'helpful' | 'reasons'> & { helpful: number; reasons: string };

export function prepareComments(database: DatabaseSync): (of: CommentQuery) => StoredComment[] {
	const select = database.prepare(SELECT);
	return ({ site, since, statuses, perEdition }) =>
		rowsAs<Row>(select.all({ site, since, statuses: JSON.stringify(statuses), perEdition })).map(
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

const MARK_ALL = `
update comment set status = :status
where site = :site and status <> :status
	and (:article is null or article = :article) and (:locale is null or locale = :locale)
	and (
		((:from is null or created_at >= :from) and (:until is null or created_at < :until))
		or ((:from is null or updated_at >= :from) and (:until is null or updated_at < :until))
	)`;

export function prepareMarkAll(
	database: DatabaseSync,
): (choice: CommentChoice, status: CommentStatus) => number {
	const update = database.prepare(MARK_ALL);
	return ({ site, article = null, locale = null, from = null, until = null }, status) =>
		Number(update.run({ site, article, locale, from, until, status }).changes);
}
