import { z } from 'zod';
import {
	ERASE_PATH,
	GUIDE_STOPS_PATH,
	HEALTH_PATH,
	ZERO_RESULTS_PATH,
	READY_PATH,
	VOTES_PATH,
} from '../addresses.ts';
import { eraseSchema } from './erase-handler.ts';
import { guideStopSchema } from './guide-stop-handler.ts';
import { zeroResultSchema } from './zero-result.ts';
import { voteSchema } from './vote.ts';

/** What a refusal says (RFC 9457). */
const problemSchema = z.object({
	title: z.string(),
	status: z.int(),
	detail: z.string(),
	errors: z.array(z.object({ field: z.string(), detail: z.string() })).optional(),
});

/** Why, by status, in the order in which the endpoint looks. */
const REFUSALS: Record<number, string> = {
	400: 'It cannot be read: no HTTP/1.1, not UTF-8, not JSON, a key twice, or cut short.',
	403: 'Sent by a page of another site.',
	404: 'Nothing such is published.',
	405: 'Another method.',
	408: 'It came too slowly.',
	409: 'About a revision that is not published.',
	410: 'What this reader said of this article was erased.',
	413: 'The body is too long.',
	415: 'Another media type.',
	417: 'Another expectation than 100-continue.',
	421: 'Asked under a name that is not the endpoint’s.',
	422: 'Not as the schema has it; `errors` names the fields.',
	429: 'Too many from one network. See Retry-After.',
	431: 'The headers are too long.',
	500: 'A fault of the endpoint.',
	503: 'Nothing can be stored at the moment. Send the same again later.',
};

/** Refusals of what is no request to one of the paths, or no request at all. */
const OF_NO_ROUTE = [400, 404, 405, 408, 413, 417, 431];

/** The endpoint for programs, as OpenAPI 3.1, made from the schemas that check what is sent. */
export function openApi() {
	return {
		openapi: '3.1.0',
		info: {
			title: 'Fyr feedback',
			version: '1',
			description:
				'What is no request to one of these paths is refused as components.responses has it.',
			license: { name: 'MIT', identifier: 'MIT' },
		},
		paths: {
			[VOTES_PATH]: {
				post: {
					operationId: 'vote',
					summary: 'Say whether an article helped. 204 and 303 mean that it is on disk.',
					requestBody: bodyOf(voteSchema, [
						...['application/json', 'text/plain', 'application/x-www-form-urlencoded'],
					]),
					responses: {
						204: { description: 'Stored.' },
						303: { description: 'A plain form: see the page named by Location.' },
						...refusals(400, 403, 404, 409, 410, 413, 415, 421, 422, 429, 500, 503),
					},
				},
				options: preflight,
			},
			[ZERO_RESULTS_PATH]: {
				post: {
					operationId: 'miss',
					summary: 'Count a search that found nothing.',
					requestBody: bodyOf(zeroResultSchema, ['application/json', 'text/plain']),
					responses: {
						204: { description: 'Counted, or dropped where it may tell of a person.' },
						...refusals(400, 403, 404, 413, 415, 421, 422, 429, 500, 503),
					},
				},
				options: preflight,
			},
			[GUIDE_STOPS_PATH]: {
				post: {
					operationId: 'guideStop',
					summary: 'Count a reader who gave up at a step of a guide.',
					requestBody: bodyOf(guideStopSchema, ['application/json', 'text/plain']),
					responses: {
						204: { description: 'Counted, once a day for each network.' },
						...refusals(400, 403, 404, 413, 415, 421, 422, 429, 500, 503),
					},
				},
				options: preflight,
			},
			[ERASE_PATH.replace(/:(\w+)/g, '{$1}')]: {
				delete: {
					operationId: 'erase',
					summary: 'Erase what the holder of a reader id said of an edition.',
					parameters: parametersOf(eraseSchema),
					responses: {
						204: { description: 'There is nothing of it any more.' },
						...refusals(403, 421, 422, 429, 500, 503),
					},
				},
				options: { ...preflight, parameters: parametersOf(eraseSchema) },
			},
			[HEALTH_PATH]: { get: question('alive', 'The process answers.', statusOf('alive')) },
			[READY_PATH]: { get: question('ready', 'Votes can be stored.', statusOf('ready'), 503) },
			'/metrics': {
				get: question('metrics', 'Numbers in Prometheus’s text format.', numbers, 404, 500),
			},
			'/openapi.json': {
				get: question('openapi', 'This document.', jsonOf(z.looseObject({})), 404),
			},
		},
		components: {
			schemas: { Problem: z.toJSONSchema(problemSchema, { io: 'output' }) },
			responses: refusals(...OF_NO_ROUTE),
		},
	};
}

const preflight = {
	summary: 'Whether a page of an origin may send this (CORS).',
	responses: { 204: { description: 'See the headers.' }, ...refusals(403, 421, 503) },
};

const numbers = { 'text/plain': { schema: z.toJSONSchema(z.string()) } };

function jsonOf(schema: z.ZodType): object {
	return { 'application/json': { schema: z.toJSONSchema(schema, { io: 'output' }) } };
}

function statusOf(status: string): object {
	return jsonOf(z.object({ status: z.literal(status) }));
}

function question(operationId: string, summary: string, content: object, ...others: number[]) {
	return {
		operationId,
		summary,
		responses: { 200: { description: summary, content }, ...refusals(...others) },
	};
}

function bodyOf(schema: z.ZodType, types: readonly string[]): object {
	const described = z.toJSONSchema(schema, { io: 'input' });
	return {
		required: true,
		content: Object.fromEntries(types.map((type) => [type, { schema: described }])),
	};
}

function parametersOf({ shape }: z.ZodObject<Record<string, z.ZodType>>): object[] {
	return Object.entries(shape).map(([name, schema]) => ({
		...{ name, in: 'path', required: true, schema: z.toJSONSchema(schema, { io: 'input' }) },
	}));
}

function refusals(...statuses: number[]): Record<string, object> {
	const content = {
		'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
	};
	return Object.fromEntries(
		statuses.map((status) => [status, { description: REFUSALS[status] ?? '', content }]),
	);
}
