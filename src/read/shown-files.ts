import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Records } from '../model/records.ts';
import { cacheFolder } from './cache-folder.ts';

/** What articles show and link to: for whoever publishes it, and has not read the content. */
export type ShownFiles = Pick<Records, 'pictures' | 'attachments'>;

/** Where the last reading of a content root noted that. */
export function shownFilesPath(root: string): string {
	return join(cacheFolder(root, 'shown'), 'files.json');
}

export function noteShownFiles(root: string, { pictures, attachments }: ShownFiles): void {
	const path = shownFilesPath(root);
	// Renamed into place: `dev` may be reading it.
	writeFileSync(`${path}.${process.pid}`, JSON.stringify({ pictures, attachments }));
	renameSync(`${path}.${process.pid}`, path);
}
