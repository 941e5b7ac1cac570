/** Code of an error of the system, e.g. `ENOENT`; empty for any other. */
export function errorCode(error: unknown): string {
	return error instanceof Error && 'code' in error ? String(error.code) : '';
}
