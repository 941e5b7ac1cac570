import type { z } from 'zod';
import { suggestion } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import type { YamlFile } from './yaml.ts';

/**
 * Hold what a file says against its schema; every fault becomes a problem with its line.
 *
 * @param knownKeys Keys a strict schema knows at the top, to name the one that was meant.
 */
export function validate<T extends z.ZodType>(
	schema: T,
	yaml: YamlFile,
	file: string,
): { data: z.output<T> | undefined; problems: Problem[] } {
	if (yaml.problems.length > 0) return { data: undefined, problems: yaml.problems };
	const result = schema.safeParse(yaml.value ?? {});
	if (result.success) return { data: result.data, problems: [] };
	const problems = result.error.issues.flatMap((issue) => toProblems(issue, schema, yaml, file));
	return { data: undefined, problems };
}

function toProblems(
	issue: z.core.$ZodIssue,
	schema: z.ZodType,
	yaml: YamlFile,
	file: string,
): Problem[] {
	const base = { file, rule: 'schema', severity: 'error' as const };
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => ({
			...base,
			...yaml.placeOf([...issue.path, key]),
			message: `There is no key "${key}" here.${suggestion(key, keysAt(schema, issue.path))}`,
		}));
	}
	const name = issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
	return [{ ...base, ...yaml.placeOf(issue.path), message: `${name}${issue.message}` }];
}

/** Keys that the object at a path of the schema knows. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
	const definition = schema.def as unknown as Definition;
	const [head, ...rest] = path;
	const inner = definition.innerType ?? definition.in ?? definition.schema;
	if (inner) return keysAt(inner, path);
	if (definition.shape) {
		if (head === undefined) return Object.keys(definition.shape);
		const child = definition.shape[String(head)];
		return child ? keysAt(child, rest) : [];
	}
	const element = definition.element ?? definition.valueType;
	return element && head !== undefined ? keysAt(element, rest) : [];
}

/** The parts of Zod's definitions that lead from an object to the objects in it. */
interface Definition {
	innerType?: z.ZodType;
	in?: z.ZodType;
	schema?: z.ZodType;
	shape?: Record<string, z.ZodType>;
	element?: z.ZodType;
	valueType?: z.ZodType;
}
