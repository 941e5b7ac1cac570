import { existsSync, readFileSync } from 'node:fs';
import { writeWholeSync } from '../write-whole.ts';

/** What a build notes of its files for the next one, by their names. */
export type FileNotes<Note> = Record<string, Note>;

/** The notes of the last build; none before the first. */
export function readNotes<Note>(noteFile: string): FileNotes<Note> {
	// Our own file, written by the function below: trusted.
	return existsSync(noteFile)
		? (JSON.parse(readFileSync(noteFile, 'utf8')) as FileNotes<Note>)
		: {};
}

/** Whole or not at all: half a note, of a build that was stopped, would stop all that come after it. */
export function writeNotes<Note>(noteFile: string, notes: FileNotes<Note>): void {
	writeWholeSync(noteFile, JSON.stringify(notes));
}
