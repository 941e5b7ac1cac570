import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readSource } from '../../read/places.ts';
import { validate } from '../../read/validate.ts';
import { readYaml } from '../../read/yaml.ts';
import type { Site } from '../../schema/site.ts';
import { wordsSchema, type Words } from '../../schema/words.ts';
import { packFor } from '../../search/build/packs.ts';
import { planner, sourceOf } from './ask.ts';
import type { BuiltSite } from './built-site.ts';
import { fetchFromDisk } from './disk-fetch.ts';

/** What the company's own words lead to: a line for each that a reader of a locale may type. */
export async function ownConcepts(
	{ dist, locales }: BuiltSite,
	site: Pick<Site, 'locales'>,
	{ concepts }: Pick<Words, 'concepts'>,
): Promise<string[]> {
	fetchFromDisk(dist);
	const lines: string[] = [];
	for (const { code, lang } of site.locales.filter((locale) => locales.has(locale.code))) {
		const ask = planner(sourceOf(dist, code));
		const { columns } = packFor(lang);
		for (const [name, { words, typed = {} }] of Object.entries(concepts)) {
			const all = columns.flatMap((column) => [
				...(words[column] ?? []),
				...(columns[0] === column ? (typed[column] ?? []) : []),
			]);
			for (const word of new Set(all)) {
				const [first] = await ask(word);
				const title = first ? (await first.load()).title : 'nothing';
				lines.push(`${code} ${name}: "${word}" → ${title}`);
			}
		}
	}
	return lines;
}

/** `words.yaml` of a content root; nothing where it is absent or not valid, which `check` reports. */
export function readWords(root: string): Pick<Words, 'concepts'> {
	const file = 'words.yaml';
	if (!existsSync(join(root, file))) return { concepts: {} };
	const { data } = validate(wordsSchema, readYaml(readSource(root, file), file), file);
	return data ?? { concepts: {} };
}
