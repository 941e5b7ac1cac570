import type pg from 'pg';
import { z } from 'zod';
import { REASONS } from '../contract.ts';
import { dayOf } from '../weeks.ts';
import { erasedKey } from './erased-key.ts';
import {
	COMMENT_STATUSES,
	type CommentChoice,
	type CommentQuery,
	type CommentStatus,
	type ReaderKey,
	type StoredComment,
	type StoredVote,
	type Vote,
} from './port.ts';

/** Votes read at a time. */
const PAGE = 500;

/** All votes of a batch and their comments in one statement: all or none. */
const UPSERT = `
with sent as (
	select * from unnest(
		$1::text[], $2::text[], $3::text[], $4::bytea[], $5::text[], $6::boolean[], $7::text[],
		$8::text[], $9::boolean[], $10::bigint[], $11::bigint[], $12::bigint[], $13::integer[],
		$14::text[], $15::bytea[]
	) as sent(site, article, locale, reader, revision, helpful, reasons, via, hasty, seq, since, at,
		day, comment, sender)
), saved as (
	insert into vote (site, article, locale, reader, revision, helpful, reasons, via, hasty, seq,
		created_at, updated_at, day)
	select site, article, locale, reader, revision, helpful, reasons::jsonb, via, hasty, seq, since,
		at, day
	from sent
	on conflict (site, article, locale, reader) do update set
		revision = excluded.revision, helpful = excluded.helpful, reasons = excluded.reasons,
		via = excluded.via, hasty = excluded.hasty, seq = excluded.seq, tallied = false,
		-- The server's clock may be set back; a vote does not become older by being changed.
		updated_at = greatest(vote.updated_at, excluded.updated_at),
		day = greatest(vote.day, excluded.day)
	where excluded.seq >= vote.seq
	returning site, article, locale, reader
)
insert into comment (site, article, locale, reader, body, created_at, updated_at, sender)
select site, article, locale, reader, comment, at, at, sender
from sent join saved using (site, article, locale, reader)
where comment <> ''
on conflict (site, article, locale, reader) do update set
	body = excluded.body,
	status = case when comment.body = excluded.body then comment.status else 'new' end,
	updated_at = greatest(comment.updated_at, excluded.updated_at), sender = excluded.sender`;

/** Store votes; of one reader about one edition there is one at most, see {@link mergeVotes}. */
export async function saveVotes(pool: pg.Pool, votes: readonly MergedVote[]): Promise<void> {
	const column = <Value>(of: (vote: MergedVote) => Value): Value[] => votes.map(of);
	await pool.query({
		name: 'save-votes',
		text: UPSERT,
		values: [
			column(({ site }) => site),
			column(({ article }) => article),
			column(({ locale }) => locale),
			column(({ reader }) => Buffer.from(reader, 'hex')),
			column(({ revision }) => revision),
			column(({ helpful }) => helpful === 'yes'),
			column(({ reasons }) => JSON.stringify(reasons)),
			column(({ via }) => via),
			column(({ hasty }) => hasty),
			column(({ seq }) => seq),
			column(({ since }) => since),
			column(({ at }) => at),
			column(({ at }) => dayOf(at)),
			column(({ comment }) => comment),
			column(({ sender }) => (sender === undefined ? null : Buffer.from(sender, 'hex'))),
		],
	});
}

/** A vote with the time of the first of those that were made one. */
export interface MergedVote extends Vote {
	since: number;
}

export function keyOf({ site, article, locale, reader }: ReaderKey): string {
	return `${reader} ${locale} ${article} ${site}`;
}

/**
 * Votes in the order they came as one for each reader and edition: what storing them one after the
 * other would leave. Sorted, so that two batches never wait for each other in a circle.
 */
export function mergeVotes(votes: readonly Vote[]): MergedVote[] {
	const merged = new Map<string, MergedVote>();
	for (const vote of votes) {
		const known = merged.get(keyOf(vote));
		if (!known) merged.set(keyOf(vote), { ...vote, since: vote.at });
		else if (vote.seq >= known.seq) {
			const comment = vote.comment === '' ? known.comment : vote.comment;
			const at = Math.max(vote.at, known.at);
			merged.set(keyOf(vote), { ...vote, comment, at, since: known.since });
		}
	}
	return [...merged.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, vote]) => vote);
}

const answer = z.boolean().transform((helpful) => (helpful ? ('yes' as const) : ('no' as const)));
const reasons = z.array(z.enum(REASONS));

const rowSchema = z.object({
	site: z.string(),
	article: z.string(),
	locale: z.string(),
	reader: z.instanceof(Buffer).transform((bytes) => bytes.toString('hex')),
	revision: z.string(),
	helpful: answer,
	reasons,
	comment: z.string(),
	via: z.enum(['form', 'fetch']),
	hasty: z.boolean(),
	seq: z.number(),
	since: z.number(),
	at: z.number(),
});

const SELECT_PAGE = `
select vote.site, vote.article, vote.locale, vote.reader, revision, helpful, reasons,
	coalesce(comment.body, '') as comment, via, hasty, seq,
	vote.created_at as since, vote.updated_at as at
from vote left join comment using (site, article, locale, reader)
where (vote.site, vote.article, vote.locale, vote.reader) > ($1, $2, $3, $4)
order by vote.site, vote.article, vote.locale, vote.reader limit ${PAGE}`;

/** Every vote by page, so that no transaction is open between two of them. */
export async function* readVotes(pool: pg.Pool): AsyncGenerator<StoredVote> {
	for (let last: unknown[] = ['', '', '', Buffer.alloc(0)]; ;) {
		const { rows } = await pool.query(SELECT_PAGE, last);
		const votes = rows.map((row) => rowSchema.parse(row));
		yield* votes;
		const end = votes.at(-1);
		if (!end || votes.length < PAGE) return;
		last = [end.site, end.article, end.locale, Buffer.from(end.reader, 'hex')];
	}
}

const ERASE = `
with gone as (
	delete from vote where site = $1 and article = $2 and locale = $3 and reader = $4 returning 1
), refused as (
	insert into erased (key, day) select $5, $6 from gone
	on conflict (key) do update set day = excluded.day
)
select count(*) as gone from gone`;

/** Deletes a reader's vote, and by it the comment; then takes none of theirs any more. */
export async function eraseVote(pool: pg.Pool, key: ReaderKey, now: number): Promise<boolean> {
	const { site, article, locale, reader } = key;
	const { rows } = await pool.query(ERASE, [
		...[site, article, locale, Buffer.from(reader, 'hex'), erasedKey(key), dayOf(now)],
	]);
	return z.object({ gone: z.number() }).parse(rows[0]).gone > 0;
}

/** Which votes are of readers who were erased, by their index. */
export async function erasedAmong(pool: pg.Pool, votes: readonly Vote[]): Promise<Set<number>> {
	const keys = votes.map(erasedKey);
	const { rows } = await pool.query({
		name: 'erased-among',
		text: 'select key from erased where key = any($1)',
		values: [keys],
	});
	const erased = new Set(
		rows.map((row) =>
			z
				.object({ key: z.instanceof(Buffer) })
				.parse(row)
				.key.toString('hex'),
		),
	);
	return new Set(keys.flatMap((key, index) => (erased.has(key.toString('hex')) ? [index] : [])));
}

const commentSchema = z.object({
	site: z.string(),
	article: z.string(),
	locale: z.string(),
	id: z.string(),
	body: z.string(),
	status: z.enum(COMMENT_STATUSES),
	helpful: answer,
	reasons,
	revision: z.string(),
	at: z.number(),
	ofEdition: z.number(),
});

export async function readComments(
	pool: pg.Pool,
	{ site, since, statuses, perEdition }: CommentQuery,
): Promise<StoredComment[]> {
	const { rows } = await pool.query(
		`with chosen as (
			select id, site, article, locale, body, status, helpful, reasons, revision,
				comment.updated_at as at,
				count(*) over (partition by article, locale) as of_edition,
				row_number() over (
					partition by article, locale, coalesce(sender, uuid_send(comment.id))
					order by comment.updated_at desc, id) as turn
			from comment join vote using (site, article, locale, reader)
			where site = $1 and comment.updated_at >= $2 and status = any($3)
		), placed as (
			select *, row_number() over (partition by article, locale order by turn, at desc, id) as place
			from chosen
		)
		select id, site, article, locale, body, status, helpful, reasons, revision, at,
			of_edition as "ofEdition"
		from placed where place <= $4 order by turn, at desc, id`,
		[site, since, statuses, perEdition],
	);
	return rows.map((row) => commentSchema.parse(row));
}

/** @returns How many there were. */
export async function markComments(
	pool: pg.Pool,
	{ site, article, locale, from, until }: CommentChoice,
	status: CommentStatus,
): Promise<number> {
	const { rowCount } = await pool.query(
		`update comment set status = $1
		where site = $2 and status <> $1
			and ($3::text is null or article = $3) and ($4::text is null or locale = $4)
			and (
				(($5::bigint is null or created_at >= $5) and ($6::bigint is null or created_at < $6))
				or (($5 is null or updated_at >= $5) and ($6 is null or updated_at < $6))
			)`,
		[status, site, article, locale, from, until],
	);
	return rowCount ?? 0;
}
