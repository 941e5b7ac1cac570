/** What to tell of a file that SQLite cannot work with. */
export function unusable(path: string, cause: unknown): Error {
	const detail = cause instanceof Error ? cause.message : String(cause);
	return new Error(`The vote file "${path}" cannot be used. ${detail}`, { cause });
}

/** Primary result codes SQLITE_BUSY and SQLITE_LOCKED (sqlite.org/rescode.html). */
export function isLocked(error: unknown): boolean {
	if (!(error instanceof Error) || !('errcode' in error)) return false;
	return typeof error.errcode === 'number' && [5, 6].includes(error.errcode & 0xff);
}
