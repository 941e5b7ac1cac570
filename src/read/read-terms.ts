import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { termsSchema, type Terms } from '../schema/terms.ts';
import { readSource } from './places.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml.ts';

/**
 * `terms.yaml` alone; no terms where it is absent or not valid, which `check` and the pages report.
 */
export function readTerms(root: string): Terms {
	const file = 'terms.yaml';
	if (!existsSync(join(root, file))) return {};
	return validate(termsSchema, readYaml(readSource(root, file), file), file).data ?? {};
}
