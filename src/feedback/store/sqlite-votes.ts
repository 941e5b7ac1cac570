import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { REASONS } from '../contract.ts';
import { dayOf } from '../weeks.ts';
import type { ReaderKey, StoredVote, Vote } from './port.ts';

/** Votes read at a time. */
export const PAGE = 500;
/** Bits of `vote.flags`: too quick for a person; parted from its reader. */
export const HASTY = 1;
export const UNLINKED = 2;

const UPSERT_VOTE = `
insert into vote (site, article, locale, reader, revision, helpful, reasons, via, flags, seq,
	created_at, updated_at, day)
values (:site, :article, :locale, :reader, :revision, :helpful, :reasons, :via, :flags, :seq,
	:at, :at, :day)
on conflict (site, article, locale, reader) do update set
	revision = excluded.revision, helpful = excluded.helpful, reasons = excluded.reasons,
	via = excluded.via, flags = excluded.flags, seq = excluded.seq, tallied = 0,
	-- The server's clock may be set back; a vote does not become older by being changed.
	updated_at = max(updated_at, excluded.updated_at), day = max(day, excluded.day)
where excluded.seq >= vote.seq`;

const UPSERT_COMMENT = `
insert into comment (id, site, article, locale, reader, body, created_at, updated_at)
values (:id, :site, :article, :locale, :reader, :body, :at, :at)
on conflict (site, article, locale, reader) do update set
	body = excluded.body, status = iif(body = excluded.body, status, 'new'),
	updated_at = max(updated_at, excluded.updated_at)`;

const SELECT_PAGE = `
select vote.*, coalesce(comment.body, '') as comment
from vote left join comment using (site, article, locale, reader)
where (site, article, locale, reader) > (?, ?, ?, ?)
order by site, article, locale, reader limit ${PAGE}`;

/** A row as node:sqlite returns it, made a vote again. */
const rowSchema = z
	.object({
		site: z.string(),
		article: z.string(),
		locale: z.string(),
		reader: z.instanceof(Uint8Array).transform((bytes) => Buffer.from(bytes).toString('hex')),
		revision: z.string(),
		helpful: z
			.number()
			.transform((helpful) => (helpful === 1 ? ('yes' as const) : ('no' as const))),
		reasons: z.string().transform((json) => z.array(z.enum(REASONS)).parse(JSON.parse(json))),
		comment: z.string(),
		via: z.enum(['form', 'fetch']),
		flags: z.number(),
		seq: z.number(),
		created_at: z.number(),
		updated_at: z.number(),
	})
	.transform(({ flags, created_at: since, updated_at: at, ...row }): StoredVote => ({
		...row,
		hasty: (flags & HASTY) !== 0,
		at,
		since,
	}));

/** Writes one vote, inside a transaction of the caller's. */
export function prepareWrite(database: DatabaseSync): (vote: Vote) => void {
	const upsertVote = database.prepare(UPSERT_VOTE);
	const upsertComment = database.prepare(UPSERT_COMMENT);

	return function writeVote(vote) {
		const { site, article, locale, at } = vote;
		const reader = Buffer.from(vote.reader, 'hex');
		const { changes } = upsertVote.run({
			...{
				site,
				article,
				locale,
				reader,
				at,
				revision: vote.revision,
				via: vote.via,
				seq: vote.seq,
			},
			helpful: vote.helpful === 'yes' ? 1 : 0,
			reasons: JSON.stringify(vote.reasons),
			flags: vote.hasty ? HASTY : 0,
			// Not in SQL: node:sqlite binds numbers as REAL, whose quotient is no whole day.
			day: dayOf(at),
		});
		if (changes === 0 || vote.comment === '') return;
		upsertComment.run({ id: randomUUID(), site, article, locale, reader, at, body: vote.comment });
	};
}

/** A page of votes after the last of the one before, so that no transaction is open between two. */
export function prepareVotePage(database: DatabaseSync): (last?: ReaderKey) => StoredVote[] {
	const select = database.prepare(SELECT_PAGE);
	return (last) => {
		const { site = '', article = '', locale = '', reader = '' } = last ?? {};
		const rows = select.all(site, article, locale, Buffer.from(reader, 'hex'));
		return rows.map((row) => rowSchema.parse(row));
	};
}

/** Deletes a reader's vote, and by it the comment. */
export function prepareErase(database: DatabaseSync): (reader: ReaderKey) => boolean {
	const remove = database.prepare(
		'delete from vote where site = ? and article = ? and locale = ? and reader = ?',
	);
	return ({ site, article, locale, reader }) =>
		remove.run(site, article, locale, Buffer.from(reader, 'hex')).changes > 0;
}
