import type { Place } from '../model/problem.ts';

/** What is wrong with a file whatever it holds; nothing else about it is worth saying then. */
export interface SourceFault extends Place {
	rule: 'encoding' | 'merge-conflict';
	message: string;
}

export function sourceFaults(source: string): SourceFault[] {
	const conflicts = conflictFaults(source);
	if (conflicts.length > 0) return conflicts;
	const lost = /[\uFFFD\0]/.exec(source)?.index;
	return lost === undefined
		? []
		: [{ ...placeAt(source, lost), rule: 'encoding', message: notUtf8 }];
}

const notUtf8 =
	'A letter here cannot be read: the file is not saved as UTF-8. Open it in your editor, choose "Save with encoding" and UTF-8, and write the letter again.';

/** Lines that Git leaves where two people have changed the same ones. */
function conflictFaults(source: string): SourceFault[] {
	if (!/^={7}\r?$/m.test(source) || !/^>{7} /m.test(source)) return [];
	return [...source.matchAll(/^<{7} /gm)].map(({ index }) => ({
		...placeAt(source, index),
		rule: 'merge-conflict',
		message:
			'Two versions of these lines stand here, from a merge in Git. Keep what is right, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.',
	}));
}

function placeAt(source: string, offset: number): Place {
	const before = source.slice(0, offset).split('\n');
	return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
