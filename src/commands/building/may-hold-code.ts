import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../read/list-files.ts';

/** Signs without which no text imports, computes or names a component; most that have one do neither. */
const SIGN = /\{|^(import|export)\s|<[A-Z]/m;

/** Whether a text of the content may hold code: found out in a moment, where to read them all takes seconds. */
export function mayHoldCode(content: string): boolean {
	return [...listFiles(content)].some(
		(file) => file.endsWith('.mdx') && SIGN.test(readFileSync(join(content, file), 'utf8')),
	);
}
