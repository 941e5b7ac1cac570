import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { hasStamp, stampOf } from '../../linked-file.ts';
import { readNotes, writeNotes, type FileNotes } from '../file-notes.ts';

/** What is noted of a page, by its file from the site's folder. */
interface Note {
	stamp: string;
	names: string[];
}

/**
 * Names of the files in `_astro/` that pages of a built site name. Of pages that are those of the last build it
 * is known.
 *
 * @param folder Where that is noted; nothing else is in it.
 * @returns Each once, sorted.
 */
export function namedIn(dist: string, folder: string): string[] {
	const noteFile = join(folder, 'note.json');
	const before = readNotes<Note>(noteFile);
	const notes: FileNotes<Note> = {};
	for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile() || !entry.name.endsWith('.html')) continue;
		const file = join(entry.parentPath, entry.name);
		const path = relative(dist, file);
		const known = before[path];
		notes[path] =
			known && hasStamp(file, known.stamp) ? known : { stamp: stampOf(file), names: namesIn(file) };
	}
	writeNotes(noteFile, notes);
	return [...new Set(Object.values(notes).flatMap(({ names }) => names))].sort();
}

function namesIn(file: string): string[] {
	// Our names hold nothing that HTML or an address would write otherwise.
	const named = readFileSync(file, 'utf8').matchAll(/\/_astro\/([\w.-]+)/g);
	return [...new Set([...named].map(([, name = '']) => name))];
}
