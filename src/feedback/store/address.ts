/** File of a store whose address names one. E.g. `sqlite:.fyr/feedback.db` → `.fyr/feedback.db`. */
export function sqliteFile(address: string): string | undefined {
	return /^sqlite:(.+)$/.exec(address)?.[1];
}
