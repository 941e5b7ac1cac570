/** The schema's history, oldest first. Forward only: a released migration is never edited. */
export const POSTGRES_MIGRATIONS = [
	{
		id: 1,
		// Compared by bytes, so that pages of votes come in the same order everywhere.
		sql: `
create table vote (
	site text collate "C" not null,
	article text collate "C" not null,
	locale text collate "C" not null,
	reader bytea not null check (length(reader) = 16),
	revision text not null,
	helpful boolean not null,
	reasons jsonb not null,
	via text not null check (via in ('form', 'fetch')),
	hasty boolean not null,
	unlinked boolean not null default false,
	tallied boolean not null default false,
	seq bigint not null,
	created_at bigint not null,
	updated_at bigint not null,
	day integer not null,
	primary key (site, article, locale, reader)
);
create index vote_untallied on vote (site, day) where not tallied;
create index vote_linked on vote (day) where tallied and not unlinked;

create table comment (
	id uuid primary key default gen_random_uuid(),
	site text collate "C" not null,
	article text collate "C" not null,
	locale text collate "C" not null,
	reader bytea not null,
	body text not null,
	status text not null default 'new' check (status in ('new', 'read', 'spam', 'done')),
	created_at bigint not null,
	updated_at bigint not null,
	unique (site, article, locale, reader),
	foreign key (site, article, locale, reader) references vote
		on delete cascade on update cascade
);

create table search_miss (
	site text collate "C" not null,
	day integer not null,
	locale text collate "C" not null,
	q text collate "C" not null,
	n integer not null,
	primary key (site, day, locale, q)
);

create table vote_week (
	site text collate "C" not null,
	article text collate "C" not null,
	locale text collate "C" not null,
	week integer not null,
	revision text collate "C" not null,
	yes integer not null,
	no integer not null,
	plain integer not null,
	hasty integer not null,
	reasons jsonb not null,
	primary key (site, article, locale, week, revision)
);
`,
	},
	{
		id: 2,
		sql: `
-- When old votes and comments were last seen to: what a clock is held against after a start.
create table maintenance (
	id integer primary key check (id = 1),
	at bigint not null
);
`,
	},
	{
		id: 3,
		sql: `
-- Readers who had what they said erased: see erased-key.ts. As long as a vote is joined to its reader.
create table erased (
	key bytea primary key check (length(key) = 16),
	day integer not null
);

-- Which revisions were published, and when last: a vote on another is no vote on our text.
create table published (
	site text collate "C" not null,
	article text collate "C" not null,
	locale text collate "C" not null,
	revision text collate "C" not null,
	day integer not null,
	primary key (site, article, locale, revision)
);
create index published_day on published (site, day);
`,
	},
	{
		id: 4,
		sql: `
-- Stands for the sender's network until midnight; see Vote.sender of port.ts.
alter table comment add column sender bytea;

-- Bursts of votes that a writer has said not to count, in milliseconds.
create table left_out (
	site text collate "C" not null,
	article text collate "C" not null,
	locale text collate "C" not null,
	since bigint not null,
	until bigint not null,
	primary key (site, article, locale, since, until)
);

-- Queries that a writer wants to see no more.
create table hidden_query (
	site text collate "C" not null,
	locale text collate "C" not null,
	q text collate "C" not null,
	primary key (site, locale, q)
);
`,
	},
	{
		id: 5,
		sql: `
-- At which step of a guide readers gave up. Steps are those that the manifest names.
create table guide_stop (
	site text collate "C" not null,
	day integer not null,
	article text collate "C" not null,
	locale text collate "C" not null,
	step text collate "C" not null,
	n integer not null,
	primary key (site, day, article, locale, step)
);
`,
	},
] as const;

/** Kept apart from the history, since it holds the history. */
export const POSTGRES_MIGRATION_TABLE = `
create table if not exists schema_migration (
	id integer primary key,
	applied_at bigint not null,
	checksum text not null
)`;
