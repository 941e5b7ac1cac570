import fc from 'fast-check';
import { GUIDE_STOPS_PATH, ZERO_RESULTS_PATH, VOTES_PATH } from '../../../src/addresses.ts';
import { READER_WORD } from '../faults/harness/traces.ts';
import type { Document } from './documented.ts';
import { fromSchema } from './from-schema.ts';
import { damaged, mutated } from './mutate.ts';
import { noise } from './noise.ts';

/** A request before it is written. */
export interface FuzzRequest {
	method: string;
	path: string;
	headers: [name: string, value: string][];
	body: Buffer;
}

/** So few that votes meet: of one reader, and of one edition. */
const known = {
	article: fc.constantFrom('account/log-in', 'account/log-in', 'account/bankid', 'account/x'),
	locale: fc.constantFrom('sv', 'sv', 'da', 'nb'),
	reader: fc.constantFrom(
		...['00000000-0000-4000-8000-00000000000', '0000ABCD-0000-4000-8000-00000000000'].flatMap(
			(start) => [1, 2, 3, 4, 5].map((n) => `${start}${n}`),
		),
	),
	revision: fc.constantFrom('aaa111', 'aaa111', 'aaa111', 'made-up'),
	comment: fc.constantFrom('', READER_WORD),
	// Mostly people.
	website: fc.constantFrom('', '', '', 'https://spam.example'),
};

/** A message of a schema, mostly about what there is; and what may become of it. */
function message(schema: unknown): fc.Arbitrary<unknown> {
	const familiar = fc.record(known, { requiredKeys: ['article', 'locale', 'revision'] });
	const rare = fc.nat(9).map((n) => n === 0);
	const whole = fc.tuple(fromSchema(schema), familiar, rare).map(([made, usual, isStrange]) => {
		if (isStrange || typeof made !== 'object' || made === null) return made;
		const fitting = Object.entries(usual).filter(([name]) => name in made || name === 'locale');
		return { ...made, ...Object.fromEntries(fitting) };
	});
	return mutated(whole);
}

const jsonOf = (value: unknown): string => JSON.stringify(value) ?? 'null';

/** As a browser writes the fields of a form. */
function formOf(value: unknown): string {
	const fields = Object.entries(typeof value === 'object' && value !== null ? value : {});
	const pairs = fields.flatMap(([name, field]) =>
		(Array.isArray(field) ? field : [field]).map((each) => [name, String(each).toWellFormed()]),
	);
	return new URLSearchParams(pairs).toString();
}

/** The same key again, as it is or in disguise. */
const again = fc.constantFrom(
	'',
	'',
	'',
	'',
	'',
	'{"helpful":"no",',
	String.raw`{"h\u0065lpful":"no",`,
);

const types = fc.oneof(
	{ weight: 6, arbitrary: fc.constant('text/plain') },
	{ weight: 6, arbitrary: fc.constant('application/json') },
	{ weight: 6, arbitrary: fc.constant('application/x-www-form-urlencoded') },
	fc.constantFrom(
		'Application/JSON; charset=utf-8',
		'multipart/form-data; boundary=x',
		'',
		';',
		'text/plain, text/plain',
	),
);

const methods = fc.oneof(
	{ weight: 20, arbitrary: fc.constant(undefined) },
	fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'),
);

/** Requests that a document describes, and those that are beside it. */
export function requests(document: Document): fc.Arbitrary<FuzzRequest> {
	const ask = fc
		.constantFrom(
			'/healthz',
			'/readyz',
			'/metrics',
			'/openapi.json',
			'/',
			'/v1',
			'/v1/votes/',
			'/..%2f',
			'//x',
		)
		.map((path) => ({ method: 'GET', path, type: '', body: Buffer.alloc(0) }));
	const what = fc.oneof(
		{ weight: 8, arbitrary: posts(document, VOTES_PATH) },
		{ weight: 2, arbitrary: posts(document, ZERO_RESULTS_PATH) },
		{ weight: 1, arbitrary: posts(document, GUIDE_STOPS_PATH) },
		{ weight: 1, arbitrary: erasures(document) },
		{ weight: 1, arbitrary: ask },
	);
	return fc
		.tuple(
			what,
			methods,
			fc.array(noise, { maxLength: 4 }),
			fc.constantFrom('', '', '', '?', '?helpful=no'),
		)
		.map(([{ method, path, type, body }, other, headers, query]) => ({
			...{ method: other ?? method, path: path + query, body },
			headers: [...(type === '' ? [] : [['Content-Type', type] as [string, string]]), ...headers],
		}));
}

function posts(document: Document, path: string) {
	const [content] = Object.values(document.paths[path]?.['post']?.requestBody?.content ?? {});
	return fc.tuple(message(content?.schema), types, again).chain(([value, type, twice]) => {
		const text = type.endsWith('urlencoded')
			? formOf(value)
			: jsonOf(value).replace('{', twice || '{');
		return damaged(fc.constant(Buffer.from(text)), 20).map((body) => ({
			...{ method: 'POST', path, type, body },
		}));
	});
}

function erasures(document: Document) {
	const [template = '', { delete: erase } = {}] =
		Object.entries(document.paths).find(([, operations]) => 'delete' in operations) ?? [];
	const parameters = (erase?.parameters ?? []).map(({ name, schema }) =>
		fc
			.oneof(
				fromSchema(schema),
				name in known ? known[name as keyof typeof known] : fc.constant(''),
			)
			.map((value) => [`{${name}}`, encodeURIComponent(String(value).toWellFormed())] as const),
	);
	return fc.tuple(...parameters).map((values) => ({
		method: 'DELETE',
		path: values.reduce((path, [name, value]) => path.replace(name, () => value), template),
		type: '',
		body: Buffer.alloc(0),
	}));
}
