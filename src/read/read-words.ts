import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { wordsSchema, type Words } from '../schema/words.ts';
import { readSource } from './places.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml.ts';

/** `words.yaml` alone; nothing where it is absent or not valid, which `check` reports. */
export function readWords(root: string): Words {
	const file = 'words.yaml';
	if (!existsSync(join(root, file))) return { concepts: {} };
	const { data } = validate(wordsSchema, readYaml(readSource(root, file), file), file);
	return data ?? { concepts: {} };
}
