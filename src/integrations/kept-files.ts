import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasStamp, linkFile, stampOf } from '../linked-file.ts';
import { readNotes, writeNotes, type FileNotes } from './file-notes.ts';

/** Files that are made anew only where what they are made from is another; a built site shares them. */
export interface KeptFiles {
	/**
	 * Put a file where a site has it: the kept one, if there is one with this key, or a new one.
	 *
	 * @param name Its own among all.
	 * @param key Of all that it is made from; nothing where that is not known, and it is made anew.
	 */
	put: (name: string, key: string | undefined, to: string, make: () => string) => void;
	/** Forget all that were not put. */
	end: () => void;
}

/** What is noted of each, by its name. */
interface Note {
	key: string;
	stamp: string;
}

/** @param folder Holds nothing else. */
export function openKeptFiles(folder: string): KeptFiles {
	const noteFile = join(folder, 'note.json');
	const before = readNotes<Note>(noteFile);
	// While files are made there is no list: of a build that is stopped, nobody knows which are whole.
	rmSync(noteFile, { force: true });
	const now: FileNotes<Note> = {};
	const fileOf = (name: string): string => join(folder, hash('sha256', name).slice(0, 24));
	mkdirSync(folder, { recursive: true });
	return {
		put(name, key, to, make) {
			// What a company publishes under this name is published.
			if (existsSync(to)) return;
			const file = fileOf(name);
			const known = before[name];
			const isKept = known !== undefined && known.key === key && hasStamp(file, known.stamp);
			if (!isKept) replace(file, make());
			linkFile(file, to);
			if (key !== undefined) now[name] = { key, stamp: stampOf(file) };
		},
		end() {
			const used = new Set(Object.keys(now).map(fileOf));
			for (const name of readdirSync(folder)) {
				if (!used.has(join(folder, name))) rmSync(join(folder, name));
			}
			writeNotes(noteFile, now);
		},
	};
}

/** A new file, unless it holds this already: what the former one holds, a served site may be showing. */
function replace(file: string, text: string): void {
	if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
	rmSync(file, { force: true });
	writeFileSync(file, text);
}
