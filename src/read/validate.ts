import type { z } from 'zod';
import { nearest, suggestion } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import { quote } from '../schema/text.ts';
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
	const misspelt = new Set(result.error.issues.flatMap((issue) => misspeltKeys(issue, schema)));
	const problems = result.error.issues
		.filter(({ path }) => !misspelt.has(path.join('.')) || valueAt(yaml.value, path) !== undefined)
		.flatMap((issue) => toProblems(issue, schema, yaml, file));
	return { data: undefined, problems };
}

/** Paths that are missing because their key is misspelt: "titel" is one mistake, not two. */
function misspeltKeys(issue: z.core.$ZodIssue, schema: z.ZodType): string[] {
	if (issue.code !== 'unrecognized_keys') return [];
	return issue.keys.flatMap((key) => {
		const meant = nearest(key, keysAt(schema, issue.path));
		return meant === undefined ? [] : [[...issue.path, meant].join('.')];
	});
}

function toProblems(
	issue: z.core.$ZodIssue,
	schema: z.ZodType,
	yaml: YamlFile,
	file: string,
): Problem[] {
	const base = { file, rule: 'schema', severity: 'error' } as const;
	const inner = innerIssues(issue);
	if (inner) return inner.flatMap((one) => toProblems(one, schema, yaml, file));
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => ({
			...base,
			...yaml.placeOf([...issue.path, key]),
			message: `There is no key "${key}" here.${suggestion(key, keysAt(schema, issue.path))}`,
		}));
	}
	const name = issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
	const message = notKeys(issue, schema, yaml) ?? keyMessage(issue);
	return [{ ...base, ...yaml.placeOf(issue.path), message: `${name}${message ?? issue.message}` }];
}

/** One value where keys are expected, e.g. `sv: lösenord`; Zod's own words are a programmer's. */
function notKeys(issue: z.core.$ZodIssue, schema: z.ZodType, yaml: YamlFile): string | undefined {
	if (!/^Invalid input: expected (object|record)/.test(issue.message)) return undefined;
	const keys = keysAt(schema, issue.path);
	const known = keys.length > 0 ? ` Its keys are: ${keys.join(', ')}.` : '';
	return `Expected lines such as "key: value", received ${quote(valueAt(yaml.value, issue.path))}.${known}`;
}

function keyMessage(issue: z.core.$ZodIssue): string | undefined {
	return issue.code === 'invalid_key' ? issue.issues[0]?.message : undefined;
}

/** Of a value that may be one of several things, what is wrong deeper in it, if it is one of them. */
function innerIssues(issue: z.core.$ZodIssue): z.core.$ZodIssue[] | undefined {
	if (issue.code !== 'invalid_union') return undefined;
	const branch = issue.errors.find((issues) => issues.every(({ path }) => path.length > 0));
	return branch?.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
	const [head, ...rest] = path;
	if (head === undefined) return value;
	// What YAML gives is an object, a list or a value without keys; an index is a key too.
	const inner = Object.entries(Object(value)).find(([key]) => key === String(head));
	return valueAt(inner?.[1], rest);
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
