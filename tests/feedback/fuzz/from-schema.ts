import fc from 'fast-check';
import { z } from 'zod';
import type { Schema } from './documented.ts';

/** As much of JSON Schema as the endpoint's own schemas use; another word is a fault of this file. */
const nodeSchema = z.looseObject({
	type: z.enum(['string', 'integer', 'number', 'array', 'object']),
	enum: z.array(z.string()).optional(),
	pattern: z.string().optional(),
	minLength: z.number().default(0),
	maxLength: z.number().optional(),
	minimum: z.number().default(0),
	maximum: z.number().default(Number.MAX_SAFE_INTEGER),
	maxItems: z.number().optional(),
	items: z.unknown().optional(),
	properties: z.record(z.string(), z.unknown()).default({}),
	required: z.array(z.string()).default([]),
});

type Node = z.infer<typeof nodeSchema>;

/** Strings that are of no use, and those that people write. */
const text = (minLength: number, maxLength = 40): fc.Arbitrary<string> =>
	fc.oneof(
		fc.string({ minLength, maxLength, unit: 'grapheme' }),
		fc.string({ minLength, maxLength, unit: 'binary' }),
	);

const ofType: Record<Node['type'], (node: Node) => fc.Arbitrary<unknown>> = {
	string: ({ enum: words, pattern, minLength, maxLength }) => {
		if (words) return fc.constantFrom(...words);
		if (pattern === undefined) return text(minLength, maxLength);
		return fc.stringMatching(new RegExp(pattern), { maxLength: maxLength ?? 64 });
	},
	integer: ({ minimum, maximum }) => fc.maxSafeInteger().map((n) => clamp(n, minimum, maximum)),
	number: ({ minimum }) => fc.double({ min: minimum, noNaN: true, noDefaultInfinity: true }),
	array: ({ items, maxItems }) =>
		fc.uniqueArray(fromSchema(items), { ...(maxItems !== undefined && { maxLength: maxItems }) }),
	object: ({ properties, required }) =>
		fc.record(
			Object.fromEntries(Object.entries(properties).map(([name, of]) => [name, fromSchema(of)])),
			{ requiredKeys: required },
		),
};

/**
 * Values that a JSON Schema allows.
 *
 * @throws {z.ZodError} If the schema uses what this cannot make.
 */
export function fromSchema(schema: Schema | unknown): fc.Arbitrary<unknown> {
	const node = nodeSchema.parse(schema);
	return ofType[node.type](node);
}

function clamp(value: number, least: number, most: number): number {
	return Math.min(most, Math.max(least, value));
}
