/** The schema's history, oldest first. Forward only: a released migration is never edited. */
export const MIGRATIONS = [
	{
		id: 1,
		sql: `
create table vote (
	site text not null,
	article text not null,
	locale text not null,
	reader blob not null check (length(reader) = 16),
	revision text not null,
	helpful integer not null check (helpful in (0, 1)),
	reasons text not null check (json_valid(reasons)),
	via text not null check (via in ('form', 'fetch', 'beacon')),
	flags integer not null,
	seq integer not null,
	created_at integer not null,
	updated_at integer not null,
	day integer not null,
	primary key (site, article, locale, reader)
) strict, without rowid;

create index vote_day on vote (site, day);

-- Apart from the vote, so that a comment can expire or be erased and the vote stay.
create table comment (
	id text primary key,
	site text not null,
	article text not null,
	locale text not null,
	reader blob not null,
	body text not null,
	status text not null default 'new' check (status in ('new', 'read', 'spam', 'done')),
	created_at integer not null,
	updated_at integer not null,
	unique (site, article, locale, reader),
	foreign key (site, article, locale, reader) references vote
		on delete cascade on update cascade
) strict;
`,
	},
	{
		id: 2,
		sql: `
create table search_miss (
	site text not null,
	day integer not null,
	locale text not null,
	q text not null,
	n integer not null,
	primary key (site, day, locale, q)
) strict, without rowid;

-- Of weeks that are over. Holds no reader, so it survives what readers erase.
create table vote_week (
	site text not null,
	article text not null,
	locale text not null,
	week integer not null,
	revision text not null,
	yes integer not null,
	no integer not null,
	plain integer not null,
	hasty integer not null,
	reasons text not null check (json_valid(reasons)),
	primary key (site, article, locale, week, revision)
) strict, without rowid;

-- Whether the vote is in vote_week. A vote that is changed is news again.
alter table vote add column tallied integer not null default 0 check (tallied in (0, 1));
create index vote_untallied on vote (site, day) where tallied = 0;
create index vote_linked on vote (day) where tallied = 1 and flags & 2 = 0;
`,
	},
	{
		id: 3,
		sql: `
-- When old votes and comments were last seen to: what a clock is held against after a start.
create table maintenance (
	id integer primary key check (id = 1),
	at integer not null
) strict;
`,
	},
	{
		id: 4,
		sql: `
-- Readers who had what they said erased: see erased-key.ts. As long as a vote is joined to its reader.
create table erased (
	key blob primary key check (length(key) = 16),
	day integer not null
) strict, without rowid;

-- Which revisions were published, and when last: a vote on another is no vote on our text.
create table published (
	site text not null,
	article text not null,
	locale text not null,
	revision text not null,
	day integer not null,
	primary key (site, article, locale, revision)
) strict, without rowid;
create index published_day on published (site, day);
`,
	},
	{
		id: 5,
		sql: `
-- Stands for the sender's network until midnight; see Vote.sender of port.ts.
alter table comment add column sender blob;

-- Bursts of votes that a writer has said not to count, in milliseconds.
create table left_out (
	site text not null,
	article text not null,
	locale text not null,
	since integer not null,
	until integer not null,
	primary key (site, article, locale, since, until)
) strict, without rowid;

-- Queries that a writer wants to see no more.
create table hidden_query (
	site text not null,
	locale text not null,
	q text not null,
	primary key (site, locale, q)
) strict, without rowid;
`,
	},
	{
		id: 6,
		sql: `
-- At which step of a guide readers gave up. Steps are those that the manifest names.
create table guide_stop (
	site text not null,
	day integer not null,
	article text not null,
	locale text not null,
	step text not null,
	n integer not null,
	primary key (site, day, article, locale, step)
) strict, without rowid;
`,
	},
] as const;

/** Kept apart from the history, since it holds the history. */
export const MIGRATION_TABLE = `
create table if not exists schema_migration (
	id integer primary key,
	applied_at integer not null,
	checksum text not null
) strict;
`;
