import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Config } from '../../config/schema.ts';
import { toNfc } from '../../model/nfc.ts';
import { chooseFixes, withEdits, type Fixable } from '../../model/fix.ts';
import type { Problem } from '../../model/problem.ts';
import type { Folders } from '../../read/project.ts';
import { problemsIn } from './problems-in.ts';

/** A fix may show what it hid, and two that meet are written one after the other. */
const MOST_ROUNDS = 10;

/**
 * Mend what can be mended, and read the content root again until nothing more can.
 *
 * @returns What was mended, in the order it was.
 */
export function fixAll(folders: Folders, config?: Config): Fixable[] {
	const fixed: Fixable[] = [];
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const chosen = applyFixes(folders.content, problemsIn(folders, config).problems);
		if (chosen.length === 0) break;
		fixed.push(...chosen);
	}
	return fixed;
}

/** Write the fixes that can be written together. */
export function applyFixes(root: string, problems: readonly Problem[]): Fixable[] {
	const chosen = chooseFixes(problems);
	const edits = Map.groupBy(
		chosen.flatMap(({ fix }) => fix),
		({ file }) => file,
	);
	for (const [file, ofFile] of edits) {
		const path = join(root, file);
		const source = existsSync(path) ? readFileSync(path, 'utf8') : '';
		// Offsets are those of a text as it is read: without the mark that some editors put before it.
		const mark = source.startsWith('\uFEFF') ? '\uFEFF' : '';
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, mark + withEdits(toNfc(source.slice(mark.length)), ofFile));
	}
	return chosen;
}
