import { whyNoDates } from '../../read/git-dates.ts';

/** Say once, and not for each article, that no date is known. */
export function noteDates(root: string, indent = ''): void {
	const reason = whyNoDates(root);
	if (reason !== undefined) console.error(indent + reason);
}
