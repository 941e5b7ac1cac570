import { DatabaseSync } from 'node:sqlite';
import { readVotes } from '../../src/feedback/store/sqlite-votes.ts';
import type { StoredVote } from '../../src/feedback/store/port.ts';

/** Votes on one edition, as another process finds them in the database file. */
export async function storedVotes(
	file: string,
	article: string,
	locale: string,
): Promise<StoredVote[]> {
	const database = new DatabaseSync(file, { readOnly: true });
	try {
		const votes = await Array.fromAsync(readVotes(database));
		return votes.filter((vote) => vote.article === article && vote.locale === locale);
	} finally {
		database.close();
	}
}
