import { existsSync, linkSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * Files of a new folder that are the same as in the one it takes the place of become those very files:
 * same inode, same time. So whatever uploads or caches the site moves only what changed.
 *
 * @returns Paths of all others, sorted: new, changed or gone.
 */
export function keepUnchanged(made: string, former: string): string[] {
	const before = filesIn(former);
	const changed: string[] = [];
	for (const path of filesIn(made)) {
		const isKnown = before.delete(path);
		const [own, old] = [join(made, path), join(former, path)];
		if (!isKnown || !stays(own, old)) changed.push(path);
	}
	return [...changed, ...before].sort();
}

/** Relative, with forward slashes. */
function filesIn(folder: string): Set<string> {
	if (!existsSync(folder)) return new Set();
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	return new Set(
		entries
			.filter((entry) => entry.isFile())
			.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
	);
}

/** Whether a file is, or now is, the one that was there before. */
function stays(own: string, old: string): boolean {
	const [made, former] = [statSync(own), statSync(old)];
	// Where it was kept from the last build, it is the same already.
	if (made.ino === former.ino && made.dev === former.dev) return true;
	const isSame = made.size === former.size && readFileSync(own).equals(readFileSync(old));
	return isSame && takesPlace(old, own);
}

/** @returns Whether it could: some disks know no second name of a file. */
function takesPlace(old: string, own: string): boolean {
	try {
		linkSync(old, `${own}.kept`);
	} catch {
		return false;
	}
	// Renamed into place, so that the file is there at every moment.
	renameSync(`${own}.kept`, own);
	return true;
}
