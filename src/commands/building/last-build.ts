import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PUBLISHED_FILE } from '../../model/published.ts';
import { cacheFolder } from '../../read/cache-folder.ts';
import type { Folders } from '../../read/project.ts';
import { writeWholeSync } from '../../write-whole.ts';

interface Note {
	/** What the build was made from. */
	inputs: string;
	/** Folder it was put into. */
	out: string;
	/** What it wrote. */
	files: string;
}

/** Note what a whole build was made from, and what it wrote. */
export function noteBuild(folders: Folders, inputs: string | undefined): void {
	const note: Note = { inputs: inputs ?? '', out: folders.out, files: stateOf(folders) };
	writeWholeSync(noteFile(folders), JSON.stringify(note));
}

/** Whether a folder is what the last build wrote, from these very inputs: then it need not be built. */
export function isAsBuilt(folders: Folders, inputs: string | undefined): boolean {
	if (inputs === undefined || !existsSync(noteFile(folders)) || !existsSync(folders.out))
		return false;
	// Our own file, written by the function above: trusted.
	const note = JSON.parse(readFileSync(noteFile(folders), 'utf8')) as Note;
	if (note.inputs !== inputs || note.out !== folders.out) return false;
	return note.files === stateOf(folders);
}

function noteFile(folders: Folders): string {
	return join(cacheFolder(folders, 'last-build'), 'note.json');
}

/**
 * Every file with its size and time: what somebody else changed in a built site is built again. And the
 * addresses that the build has noted.
 */
function stateOf({ content, out }: Folders): string {
	const hash = createHash('sha256');
	const published = join(content, PUBLISHED_FILE);
	if (existsSync(published)) hash.update(readFileSync(published));
	const entries = readdirSync(out, { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	for (const file of files.sort()) {
		const { size, mtimeMs } = statSync(file);
		hash.update(`${file}\0${size}\0${mtimeMs}\0`);
	}
	return hash.digest('hex');
}
