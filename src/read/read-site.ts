import { compareProblems, type Problem } from '../model/problem.ts';
import { siteSchema, type Site } from '../schema/site.ts';
import { CannotRun } from '../model/cannot-run.ts';
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
	throw new InvalidSite(problems.sort(compareProblems));
}

/** `site.yaml` is not valid, with every problem of it; nothing else can be read before it is. */
export class InvalidSite extends CannotRun {
	override name = 'InvalidSite';
	readonly problems: readonly Problem[];

	constructor(problems: readonly Problem[]) {
		const lines = problems.map(
			({ file, line, column, message }) => `${file}:${line}:${column}  ${message}`,
		);
		super(`The help center cannot be read before site.yaml is right:\n${lines.join('\n')}`);
		this.problems = problems;
	}
}
