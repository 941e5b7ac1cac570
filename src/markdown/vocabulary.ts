import type { Part } from './part.ts';

/**
 * The parts that the articles of a help center may use. A directive that is not here is ordinary
 * text; a component that is not here is a fault.
 */
export interface Vocabulary {
	parts: readonly Part[];
	/** Changes when what a part makes of a text may change: it is in the key of every cached text. */
	version: string;
	/** Names of all parts, for messages. */
	names: readonly string[];
	/** Their tags. */
	components: readonly string[];
	/** By its own name only. */
	named: (name: string) => Part | undefined;
	/** A container by its own name, or by what other generators call it: `info` → note. */
	container: (name: string) => Part | undefined;
	/** By its tag: `Note`. */
	ofComponent: (tag: string) => Part | undefined;
}

/** Of two parts with one name the first counts. */
export function createVocabulary(parts: readonly Part[], version = ''): Vocabulary {
	const byName = new Map<string, Part>();
	const byOtherName = new Map<string, Part>();
	const byTag = new Map<string, Part>();
	for (const part of parts) {
		addNew(byName, part.name, part);
		addNew(byTag, part.component, part);
		for (const name of part.otherNames ?? []) addNew(byOtherName, name, part);
	}
	return {
		parts,
		version,
		names: [...byName.keys()],
		components: [...byTag.keys()],
		named: (name) => byName.get(name),
		container: (name) => byName.get(name) ?? byOtherName.get(name.toLowerCase()),
		ofComponent: (tag) => byTag.get(tag),
	};
}

function addNew(map: Map<string, Part>, name: string, part: Part): void {
	if (!map.has(name)) map.set(name, part);
}
