import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stampOf } from '../../linked-file.ts';
import { codeVersion } from '../../version.ts';
import { writeWholeSync } from '../../write-whole.ts';

/** What is known of kept files: stamps of the page that each was made of, and of itself. */
interface Notes {
	version: string;
	files: Record<string, string>;
}

/** Which files of a folder were made of pages that are still the same files. */
export interface KeptNotes {
	isKept: (name: string, page: string, file: string) => boolean;
	note: (name: string, page: string, file: string) => void;
	/** Keep the notes, and remove all files that were not asked for. */
	write: () => void;
}

const NOTES = 'notes.json';

export function keptNotes(folder: string): KeptNotes {
	const path = join(folder, NOTES);
	const version = codeVersion();
	const before = readNotes(path);
	const known = before?.version === version ? before.files : {};
	const files: Notes['files'] = {};
	return {
		isKept(name, page, file) {
			const stamp = stampsOf(page, file);
			if (known[name] !== stamp) return false;
			files[name] = stamp;
			return true;
		},
		note(name, page, file) {
			files[name] = stampsOf(page, file);
		},
		write() {
			for (const name of readdirSync(folder)) {
				if (name !== NOTES && !(name in files)) rmSync(join(folder, name));
			}
			writeWholeSync(path, JSON.stringify({ version, files } satisfies Notes));
		},
	};
}

function stampsOf(page: string, file: string): string {
	return `${stampOf(page)} ${stampOf(file)}`;
}

/** Our own file, written by the lines above: trusted. */
function readNotes(path: string): Notes | undefined {
	return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Notes) : undefined;
}
