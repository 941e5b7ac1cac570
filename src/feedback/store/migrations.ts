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
] as const;

/** Kept apart from the history, since it holds the history. */
export const MIGRATION_TABLE = `
create table if not exists schema_migration (
	id integer primary key,
	applied_at integer not null,
	checksum text not null
) strict;
`;
