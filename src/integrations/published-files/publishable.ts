import { allVariants, pictureSet, type Variant } from '../../model/picture-set.ts';
import type { Folders } from '../../read/project.ts';
import { readRecords } from '../../read/records-file.ts';

/** A file that may be published, and how it is made. */
export interface Publishable {
	/** Relative to the content root. */
	file: string;
	/** Fingerprint of its bytes. */
	digest: string;
	/** `undefined`: its bytes as they are. */
	scale: Pick<Variant, 'width' | 'height'> | undefined;
}

/** Everything that the last reading of a content root would publish if a page named it, by its name. */
export function publishable(folders: Folders): Map<string, Publishable> {
	const { pictures, attachments } = readRecords(folders);
	const all = new Map<string, Publishable>();
	for (const [file, facts] of Object.entries(pictures)) {
		for (const variant of allVariants(file, facts)) {
			all.set(variant.name, fileOf(file, facts.digest, variant));
		}
	}
	for (const [file, facts] of Object.entries(attachments)) {
		all.set(facts.name, { file, digest: facts.digest, scale: undefined });
	}
	return all;
}

/** What of that is scaled, if every picture stands by itself and not in a line: nearly all do. */
export function likelyPictures(folders: Folders): Map<string, Publishable> {
	const all = new Map<string, Publishable>();
	for (const [file, facts] of Object.entries(readRecords(folders).pictures)) {
		const { sizes, still } = pictureSet(file, facts, false);
		for (const variant of [...sizes, ...(still ? [still] : [])]) {
			if (variant.isScaled) all.set(variant.name, fileOf(file, facts.digest, variant));
		}
	}
	return all;
}

function fileOf(file: string, digest: string, { width, height, isScaled }: Variant): Publishable {
	return { file, digest, scale: isScaled ? { width, height } : undefined };
}
