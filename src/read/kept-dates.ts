import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { codeVersion } from '../version.ts';
import { writeWholeSync } from '../write-whole.ts';
import { cacheFolder } from './cache-folder.ts';
import { gitDates, lastCommit, type GitDays } from './git-dates.ts';
import type { Folders } from './project.ts';

/** Days of each file's commits, which Git is asked for once a commit: a long history takes seconds. */
export function keptDates(folders: Folders): ReadonlyMap<string, GitDays> {
	const commit = lastCommit(folders.content);
	if (commit === undefined) return gitDates(folders.content);
	const folder = cacheFolder(folders, 'dates');
	const own = `${commit}-${codeVersion()}.json`;
	const file = join(folder, own);
	const names = readdirSync(folder);
	if (names.includes(own)) {
		// Our own file, written by the lines below: trusted.
		return new Map(
			Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, GitDays>),
		);
	}
	const dates = gitDates(folders.content);
	// A shallow clone has none, and may be made whole at the same commit.
	if (dates.size === 0) return dates;
	writeWholeSync(file, JSON.stringify(Object.fromEntries(dates)));
	for (const name of names) rmSync(join(folder, name), { force: true });
	return dates;
}
