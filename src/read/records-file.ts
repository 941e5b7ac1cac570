import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashText } from '../model/hash.ts';
import type { Problem } from '../model/problem.ts';
import type { Records } from '../model/records.ts';
import { writeWholeSync } from '../write-whole.ts';
import { cacheFolder } from './cache-folder.ts';
import type { Folders } from './project.ts';

/**
 * The records of a content root on their way from the reader to pages and published files, as one
 * value: what a record holds is said once, in `model/records.ts`.
 */

/** @returns A fingerprint that changes whenever a record does. */
export function writeRecords(folders: Folders, records: Records): string {
	const json = JSON.stringify(records);
	writeWholeSync(pathOf(folders), json);
	return hashText(json);
}

/** The records as they were last written. */
export function readRecords(folders: Folders): Records {
	// Our own file, written by the function above: trusted.
	return JSON.parse(readFileSync(pathOf(folders), 'utf8')) as Records;
}

/** The same, where the content may not have been read yet. */
export function recordsIfAny(folders: Folders): Records | undefined {
	return existsSync(pathOf(folders)) ? readRecords(folders) : undefined;
}

/** What `dev` shows on pages of what a build would stop at. */
export interface NotedErrors {
	errors: readonly Problem[];
	/** File that a build would leave out → why. */
	broken: Readonly<Record<string, string>>;
}

export function writeErrors(folders: Folders, noted: NotedErrors): void {
	writeWholeSync(pathOf(folders, 'errors'), JSON.stringify(noted));
}

/** As they were last written; none before. */
export function readErrors(folders: Folders): NotedErrors {
	const path = pathOf(folders, 'errors');
	if (!existsSync(path)) return { errors: [], broken: {} };
	// Our own file, written by the function above: trusted.
	return JSON.parse(readFileSync(path, 'utf8')) as NotedErrors;
}

function pathOf(folders: Folders, name = 'records'): string {
	return join(cacheFolder(folders, 'records'), `${name}.json`);
}
