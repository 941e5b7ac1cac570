import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashText } from '../model/hash.ts';
import type { Records } from '../model/records.ts';
import { cacheFolder } from './cache-folder.ts';
import type { Folders } from './project.ts';

/**
 * The records of a content root on their way from the reader to pages and published files, as one
 * value: what a record holds is said once, in `model/records.ts`.
 */

/** @returns A fingerprint that changes whenever a record does. */
export function writeRecords(folders: Folders, records: Records): string {
	const json = JSON.stringify(records);
	const path = pathOf(folders);
	// Renamed into place: `dev` may be reading it.
	writeFileSync(`${path}.${process.pid}`, json);
	renameSync(`${path}.${process.pid}`, path);
	return hashText(json);
}

/** The records as they were last written. */
export function readRecords(folders: Folders): Records {
	// Our own file, written by the function above: trusted.
	return JSON.parse(readFileSync(pathOf(folders), 'utf8')) as Records;
}

function pathOf(folders: Folders): string {
	return join(cacheFolder(folders, 'records'), 'records.json');
}
