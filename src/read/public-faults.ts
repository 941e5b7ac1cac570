import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { publicSvgFault } from './svg/read-svg.ts';

/** Files of `public/` that may not be published as they are → why, in words that follow their names. */
export function publicFaults(
	folder: string,
	files: ReadonlySet<string>,
): ReadonlyMap<string, string> {
	const faults = new Map<string, string>();
	for (const [link, target] of outwardLinks(folder)) {
		faults.set(
			link,
			`is a symbolic link out of public/, to "${target}". Everybody could read that; copy what is to be published.`,
		);
	}
	for (const file of files) {
		const isBelowLink = [...faults.keys()].some((link) => file.startsWith(`${link}/`));
		if (isBelowLink || !/\.svg$/i.test(file)) continue;
		const fault = publicSvgFault(readFileSync(join(folder, file)));
		if (fault !== undefined) faults.set(file, fault);
	}
	return faults;
}

/** Symbolic links whose target is not in the folder, or is missing → the target. A build would follow them. */
function outwardLinks(folder: string): [link: string, target: string][] {
	const root = realpathSync(folder);
	return (
		readdirSync(root, { recursive: true, withFileTypes: true })
			// What Node lists below a link is no entry of this folder.
			.filter(
				(entry) => entry.isSymbolicLink() && realpathSync(entry.parentPath) === entry.parentPath,
			)
			.map((entry) => join(entry.parentPath, entry.name))
			.map((link): [string, string] => [relative(root, link).replaceAll('\\', '/'), targetOf(link)])
			.filter(([, target]) => !target.startsWith(root + sep))
	);
}

function targetOf(link: string): string {
	try {
		return realpathSync(link);
	} catch {
		return 'a file that is missing';
	}
}
