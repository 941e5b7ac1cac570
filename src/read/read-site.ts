import { compareProblems } from '../model/problem.ts';
import { siteSchema, type Site } from '../schema/site.ts';
import { CannotRun } from './content-root.ts';
import { readSource } from './places.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml.ts';

/**
 * `site.yaml` alone, for what must be known before anything else is read.
 *
 * @throws {CannotRun} If it is not valid, with every problem of it.
 */
export function readSite(root: string): Site {
	const file = 'site.yaml';
	const yaml = readYaml(readSource(root, file), file);
	const { data, problems } = validate(siteSchema, yaml, file);
	if (data) return data;
	const lines = problems
		.sort(compareProblems)
		.map(({ line, column, message }) => `${file}:${line}:${column}  ${message}`);
	throw new CannotRun(
		`The help center cannot be read before site.yaml is right:\n${lines.join('\n')}`,
	);
}
