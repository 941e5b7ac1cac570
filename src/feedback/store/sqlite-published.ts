import type { DatabaseSync } from 'node:sqlite';
import { dayOf } from '../weeks.ts';
import { FORMER_DAYS, type Published, type PublishedRevision } from './port.ts';
import { rowsAs } from './sqlite-rows.ts';

/** See `Store.notePublished()`; inside a transaction of the caller's. */
export function prepareNotePublished(
	database: DatabaseSync,
): (published: Published) => PublishedRevision[] {
	const note = database.prepare(
		'insert or replace into published (site, article, locale, revision, day) values (?, ?, ?, ?, ?)',
	);
	const forget = database.prepare('delete from published where site = ? and day < ?');
	const select = database.prepare('select article, locale, revision from published where site = ?');
	return ({ site, revisions, at }) => {
		const day = dayOf(at);
		for (const { article, locale, revision } of revisions) {
			note.run(site, article, locale, revision, day);
		}
		forget.run(site, day - FORMER_DAYS);
		// Copies, because what node:sqlite returns has no prototype.
		return rowsAs<PublishedRevision>(select.all(site)).map((row) => ({ ...row }));
	};
}
