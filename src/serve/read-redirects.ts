import { REDIRECTS_FILE } from '../addresses.ts';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { terminalLog, type Log } from '../feedback/log.ts';
import { redirectFinder, type RedirectFinder } from '../model/find-redirect.ts';
import { redirectsFileSchema } from '../schema/redirects-file.ts';

/** A look at the file is a system call. Milliseconds. */
const EVERY_MS = 1000;

/** What a build leaves to tell one from the next. */
export interface BuildTable {
	redirects: RedirectFinder;
	/** Another one for another build. */
	stamp: string;
}

/**
 * The old addresses of the site in a folder, as its last build wrote them. A site of a build that
 * wrote none has none.
 */
export function readRedirects(
	folder: string,
	{ log = terminalLog, clock = () => performance.now() }: { log?: Log; clock?: () => number } = {},
): () => BuildTable {
	const file = join(folder, REDIRECTS_FILE);
	let table: BuildTable = { redirects: redirectFinder([]), stamp: '' };
	let lookedAt = -Infinity;
	return () => {
		if (clock() - lookedAt < EVERY_MS) return table;
		lookedAt = clock();
		const stats = statSync(file, { throwIfNoEntry: false });
		const stamp = stats ? `${stats.mtimeMs} ${stats.size} ${stats.ino}` : 'none';
		if (stamp === table.stamp) return table;
		try {
			const { redirects } = stats
				? redirectsFileSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
				: { redirects: [] };
			table = { redirects: redirectFinder(redirects), stamp };
		} catch (error) {
			table = { ...table, stamp };
			log('warn', `The redirects in ${file} cannot be used: ${String(error)}`);
		}
		return table;
	};
}
