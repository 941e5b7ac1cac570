import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import { gitDates, lastCommit } from './git-dates.ts';
import type { Folders } from './project.ts';

/** Day of each file's last commit, which Git is asked for once a commit: a long history takes seconds. */
export function keptDates(folders: Folders): ReadonlyMap<string, string> {
	const commit = lastCommit(folders.content);
	if (commit === undefined) return gitDates(folders.content);
	const folder = cacheFolder(folders, 'dates');
	const file = join(folder, `${commit}.json`);
	const names = readdirSync(folder);
	if (names.includes(`${commit}.json`)) {
		// Our own file, written by the lines below: trusted.
		return new Map(
			Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>),
		);
	}
	const dates = gitDates(folders.content);
	// Renamed into place, so that a build that is stopped leaves no half file behind.
	writeFileSync(`${file}.${process.pid}`, JSON.stringify(Object.fromEntries(dates)));
	renameSync(`${file}.${process.pid}`, file);
	for (const name of names) rmSync(join(folder, name), { force: true });
	return dates;
}
