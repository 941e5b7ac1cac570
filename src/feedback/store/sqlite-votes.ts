import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { dayOf } from '../weeks.ts';
import { erasedKey } from './erased-key.ts';
import type { ReaderKey, StoredVote, Vote } from './port.ts';
import { answerOf, reasonsOf, rowsAs } from './sqlite-rows.ts';

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
insert into comment (id, site, article, locale, reader, body, created_at, updated_at, sender)
values (:id, :site, :article, :locale, :reader, :body, :at, :at, :sender)
on conflict (site, article, locale, reader) do update set
	body = excluded.body, status = iif(body = excluded.body, status, 'new'),
	updated_at = max(updated_at, excluded.updated_at), sender = excluded.sender`;

const SELECT_PAGE = `
select vote.*, coalesce(comment.body, '') as comment
from vote left join comment using (site, article, locale, reader)
where (site, article, locale, reader) > (?, ?, ?, ?)
order by site, article, locale, reader limit ${PAGE}`;

/** A row of vote, with the comment. */
interface Row extends Pick<
	Vote,
	'site' | 'article' | 'locale' | 'revision' | 'comment' | 'via' | 'seq'
> {
	reader: Uint8Array;
	helpful: number;
	reasons: string;
	flags: number;
	created_at: number;
	updated_at: number;
}

function storedVote(row: Row): StoredVote {
	const { site, article, locale, revision, comment, via, seq } = row;
	return {
		...{ site, article, locale, revision, comment, via, seq },
		reader: Buffer.from(row.reader).toString('hex'),
		helpful: answerOf(row.helpful),
		reasons: reasonsOf(row.reasons),
		hasty: (row.flags & HASTY) !== 0,
		since: row.created_at,
		at: row.updated_at,
	};
}

/**
 * Tells whether the reader of a vote was erased. To be made in each transaction: mostly nobody was, and
 * then no vote costs a hash.
 */
export function prepareErased(database: DatabaseSync): () => (vote: ReaderKey) => boolean {
	const anybody = database.prepare('select 1 from erased limit 1');
	const reader = database.prepare('select 1 from erased where key = ?');
	return () =>
		anybody.get() === undefined ? () => false : (vote) => reader.get(erasedKey(vote)) !== undefined;
}

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
		const sender = vote.sender === undefined ? null : Buffer.from(vote.sender, 'hex');
		const comment = { id: randomUUID(), site, article, locale, reader, at, sender };
		upsertComment.run({ ...comment, body: vote.comment });
	};
}

/** A page of votes after the last of the one before, so that no transaction is open between two. */
export function prepareVotePage(database: DatabaseSync): (last?: ReaderKey) => StoredVote[] {
	const select = database.prepare(SELECT_PAGE);
	return (last) => {
		const { site = '', article = '', locale = '', reader = '' } = last ?? {};
		const rows = select.all(site, article, locale, Buffer.from(reader, 'hex'));
		return rowsAs<Row>(rows).map(storedVote);
	};
}

/** Deletes a reader's vote, and by it the comment; then takes none of theirs any more. */
export function prepareErase(database: DatabaseSync): (reader: ReaderKey, now: number) => boolean {
	const remove = database.prepare(
		'delete from vote where site = ? and article = ? and locale = ? and reader = ?',
	);
	const refuse = database.prepare('insert or replace into erased (key, day) values (?, ?)');
	return (key, now) => {
		const { site, article, locale, reader } = key;
		const { changes } = remove.run(site, article, locale, Buffer.from(reader, 'hex'));
		if (changes > 0) refuse.run(erasedKey(key), dayOf(now));
		return changes > 0;
	};
}
