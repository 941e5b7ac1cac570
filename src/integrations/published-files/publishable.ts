import { allVariants, type Variant } from '../../model/picture-set.ts';
import type { Folders } from '../../read/project.ts';
import { readRecords } from '../../read/records-file.ts';

/** A file that may be published, and how it is made. */
export interface Publishable {
	/** Relative to the content root. */
	file: string;
	/** Fingerprint of its bytes. */
	digest: string;
	/** `undefined`: its bytes as they are. */
	scale: (Pick<Variant, 'width' | 'height'> & { encode: 'avif' | 'webp' }) | undefined;
}

/** Everything that the last reading of a content root would publish if a page named it, by its name. */
export function publishable(folders: Folders): Map<string, Publishable> {
	const { pictures, attachments } = readRecords(folders);
	const all = new Map<string, Publishable>();
	for (const [file, facts] of Object.entries(pictures)) {
		for (const { name, width, height, encode } of allVariants(file, facts)) {
			const scale = encode && { width, height, encode };
			all.set(name, { file, digest: facts.digest, scale });
		}
	}
	for (const [file, facts] of Object.entries(attachments)) {
		all.set(facts.name, { file, digest: facts.digest, scale: undefined });
	}
	return all;
}
