import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publicSvgFault } from './svg/read-svg.ts';

/** Files of `public/` that may not be published as they are → why, in words that follow their names. */
export function publicFaults(
	folder: string,
	files: ReadonlySet<string>,
): ReadonlyMap<string, string> {
	const faults = new Map<string, string>();
	for (const file of files) {
		if (!/\.svg$/i.test(file)) continue;
		const fault = publicSvgFault(readFileSync(join(folder, file)));
		if (fault !== undefined) faults.set(file, fault);
	}
	return faults;
}
