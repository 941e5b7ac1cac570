import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toNfc } from '../model/nfc.ts';
import type { Places } from '../model/problem.ts';
import { frontMatter } from './front-matter.ts';
import { readYaml, type YamlFile } from './yaml.ts';
import { memo } from '../memo.ts';

/**
 * Finds places in files that were read already. Only a problem needs them, so a file is read again
 * for its first problem instead of all of them being kept.
 */
export function placesIn(root: string): Places {
	const sources = memo((file) => readSource(root, file));
	const yamls = memo((file) => readKeys(sources(file), file));
	return { source: sources, key: (file, ...path) => yamls(file).placeOf(path) };
}

/** A file's text without the byte order mark that some editors put before it, each letter one sign. */
export function readSource(root: string, file: string): string {
	return toNfc(readFileSync(join(root, file), 'utf8').replace(/^\uFEFF/, ''));
}

/** The keys of a YAML or JSON file, or of an article's front matter. */
function readKeys(source: string, file: string): YamlFile {
	if (!/\.mdx?$/.test(file)) return readYaml(source, file);
	const matter = frontMatter(source);
	return readYaml(matter?.yaml ?? '', file, matter);
}
