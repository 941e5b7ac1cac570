import { openSqliteReader } from '../../src/feedback/store/sqlite.ts';
import type { StoredVote } from '../../src/feedback/store/port.ts';

/** Votes on one edition, as another process finds them in the database file. */
export async function storedVotes(
	file: string,
	article: string,
	locale: string,
): Promise<StoredVote[]> {
	const reader = await openSqliteReader(file);
	try {
		const votes = await Array.fromAsync(reader.votes());
		return votes.filter((vote) => vote.article === article && vote.locale === locale);
	} finally {
		await reader.close();
	}
}
