import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteSchema, type Site } from '../schema/site.ts';
import { CannotRun } from './content-root.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml.ts';

/**
 * `site.yaml` alone, for what must be known before anything else is read.
 *
 * @throws {CannotRun} If it is not valid, with every problem of it.
 */
export function readSite(root: string): Site {
	const file = 'site.yaml';
	const yaml = readYaml(readFileSync(join(root, file), 'utf8'), file);
	const { data, problems } = validate(siteSchema, yaml, file);
	if (data) return data;
	const lines = problems.map(
		({ line, column, message }) => `${file}:${line}:${column}  ${message}`,
	);
	throw new CannotRun(
		`The help center cannot be read before site.yaml is right:\n${lines.join('\n')}`,
	);
}
