import type { Place } from '../model/problem.ts';
import type { Fault } from '../model/text.ts';

/** What is wrong with a file whatever it holds; nothing else about it is worth saying then. */
export function sourceFaults(source: string): Fault[] {
	const conflicts = conflictFaults(source);
	if (conflicts.length > 0) return conflicts;
	const lost = /[\uFFFD\0]/.exec(source)?.index;
	return lost === undefined ? [] : [fault('encoding', source, lost, notUtf8)];
}

const notUtf8 =
	'A letter here cannot be read: the file is not saved as UTF-8. Open it in your editor, choose "Save with encoding" and UTF-8, and write the letter again.';

const twoVersions =
	'Two versions of these lines stand here, from a merge in Git. Keep what is right, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.';

/** Lines that Git leaves where two people have changed the same ones. */
function conflictFaults(source: string): Fault[] {
	if (!/^={7}\r?$/m.test(source) || !/^>{7} /m.test(source)) return [];
	return [...source.matchAll(/^<{7} /gm)].map(({ index }) =>
		fault('merge-conflict', source, index, twoVersions),
	);
}

function fault(rule: Fault['rule'], source: string, offset: number, message: string): Fault {
	return { rule, severity: 'error', place: placeAt(source, offset), message };
}

function placeAt(source: string, offset: number): Place {
	const before = source.slice(0, offset).split('\n');
	return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
