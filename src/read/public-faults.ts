import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { publicFiles } from './list-files.ts';
import { publicSvgFault } from './svg/read-svg.ts';

/** Files of `public/` that may not be published as they are → why, in words that follow their names. */
export function publicFaults(): ReadonlyMap<string, string> {
	const faults = new Map<string, string>();
	for (const file of publicFiles()) {
		if (!/\.svg$/i.test(file)) continue;
		const fault = publicSvgFault(readFileSync(resolve('public', file)));
		if (fault !== undefined) faults.set(file, fault);
	}
	return faults;
}
