import { z } from 'zod';
import type { Answer } from '../faults/harness/answer.ts';

/** A JSON Schema, as the document holds it. */
export type Schema = Parameters<typeof z.fromJSONSchema>[0];

const schemaSchema = z.custom<Schema>((value) => typeof value === 'object' && value !== null);
const contentSchema = z.record(z.string(), z.object({ schema: schemaSchema }));
const responsesSchema = z.record(z.string(), z.object({ content: contentSchema.default({}) }));
const operationSchema = z.object({
	requestBody: z.object({ content: contentSchema }).optional(),
	parameters: z.array(z.object({ name: z.string(), schema: schemaSchema })).default([]),
	responses: responsesSchema,
});

/** What an endpoint says of itself at `/openapi.json`; as much of it as is needed here. */
const documentSchema = z.object({
	paths: z.record(z.string(), z.record(z.string(), operationSchema)),
	components: z.object({
		schemas: z.record(z.string(), schemaSchema),
		responses: responsesSchema,
	}),
});

export type Document = z.infer<typeof documentSchema>;

/** @throws {Error} If the endpoint does not describe itself. */
export async function readDocument(url: string): Promise<Document> {
	return documentSchema.parse(await (await fetch(`${url}/openapi.json`)).json());
}

/** Refusals that can meet any request, before it is known what it asks for. */
const OF_THE_CONNECTION = ['400', '408', '413', '417', '431'];

/**
 * What an answer has that the document does not say; nothing, if all is as it says.
 *
 * @param path Without its query.
 */
export function undocumented(
	document: Document,
	asked: { method: string; path: string },
	answer: Answer,
): string | undefined {
	const { status, body } = answer;
	const response = responsesTo(document, asked)[status];
	if (!response) return `${asked.method} ${asked.path} is not said to answer ${status}: ${body}`;
	if (status >= 500) return `${asked.method} ${asked.path} answers ${status}: ${body}`;
	const type = answer.headers.get('content-type')?.split(';')[0] ?? '';
	const types = Object.keys(response.content);
	if (types.length === 0) return body === '' ? undefined : `${status} has a body: ${body}`;
	const schema = response.content[type]?.schema;
	if (schema === undefined) return `${status} is "${type}", not ${types.join(' or ')}`;
	if (asked.method === 'HEAD') return undefined;
	const value: unknown = /json$/.test(type) ? JSON.parse(body) : body;
	const { error } = validatorOf(document, schema).safeParse(value);
	return error && `${status} has another body than its schema: ${body}`;
}

function responsesTo(
	{ paths, components }: Document,
	{ method, path }: { method: string; path: string },
): Document['components']['responses'] {
	const known = Object.entries(paths).find(([template]) => patternOf(template).test(path))?.[1];
	const operation = known?.[method === 'HEAD' ? 'get' : method.toLowerCase()];
	// A path that is hidden from other machines is hidden whatever the method.
	const hidden = known?.['get']?.responses[404] ? ['404'] : [];
	const ofThePath = known ? ['405', ...hidden] : ['404'];
	const general = [...OF_THE_CONNECTION, ...(operation ? [] : ofThePath)];
	const refusals = Object.entries(components.responses).filter(([code]) => general.includes(code));
	return { ...Object.fromEntries(refusals), ...operation?.responses };
}

function patternOf(template: string): RegExp {
	return new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`);
}

const validators = new Map<string, z.ZodType>();

/** A validator of a schema, made once. */
export function validatorOf({ components }: Document, schema: Schema): z.ZodType {
	const key = JSON.stringify(schema);
	const reference = /^\{"\$ref":"#\/components\/schemas\/(\w+)"\}$/.exec(key)?.[1];
	const meant = reference === undefined ? schema : components.schemas[reference];
	if (meant === undefined) throw new Error(`The document has no schema "${reference}".`);
	const known = validators.get(key) ?? z.fromJSONSchema(meant);
	validators.set(key, known);
	return known;
}
