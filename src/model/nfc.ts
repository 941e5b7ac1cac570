/**
 * A text with each letter as one sign. macOS writes "å" in names of files as "a" and a ring, which is
 * the same to people and another word to programs.
 *
 * Only letters with marks and Korean syllables are put together: whole NFC would give some Chinese and
 * Japanese names other signs than their owners write.
 */
export function toNfc(text: string): string {
	return text.replace(parts, (part) => part.normalize('NFC'));
}

const parts = /[^\p{M}]\p{M}+|[\u1100-\u11FF\uA960-\uA97F\uAC00-\uD7FF]{2,}/gu;

/** The file that a path means, whichever way its letters are written in either. */
export function fileNamed(files: ReadonlySet<string>, path: string): string | undefined {
	return files.has(path) ? path : namesOf(files).get(toNfc(path));
}

const known = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, string>>();

function namesOf(files: ReadonlySet<string>): ReadonlyMap<string, string> {
	const names = known.get(files) ?? new Map([...files].map((file) => [toNfc(file), file]));
	known.set(files, names);
	return names;
}
