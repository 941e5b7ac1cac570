import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson } from '../../src/feedback/json.ts';

test.each([
	'{"a":[1,"b",null,true],"c":{"d":-1.5e3}}',
	String.raw`{"a":"\"}{\\","b":"[,:\u0022"}`,
	'[{"a":1},{"a":2}]',
	'{"a":{"a":{"a":1}}}',
	' "text" ',
	'7',
])('%s means what it means to JSON.parse', (text) => {
	expect(parseJson(text)).toEqual(JSON.parse(text));
});

test.each([
	'{"helpful":"yes","helpful":"no"}',
	String.raw`{"helpful":"yes","h\u0065lpful":"no"}`,
	'{"helpful":"yes","a":[{"b":1}],"helpful" : "no"}',
])('%s names a key twice and is refused', (text) => {
	expect(() => parseJson(text)).toThrow('"helpful" occurs twice. Send each key once.');
});

test('a repeated key deep inside is refused', () => {
	expect(() => parseJson('{"a":[{"b":1,"b":2}]}')).toThrow('"b" occurs twice.');
});

test.each(['', '{', '{"a":}', '{"a":1}}', "{'a':1}", 'undefined'])('%j is not JSON', (text) => {
	expect(() => parseJson(text)).toThrow('The body is not JSON.');
});

test('four thousand brackets are refused', () => {
	const text = '['.repeat(4000) + ']'.repeat(4000);
	expect(() => parseJson(text)).toThrow('The JSON is nested too deeply.');
});

test('whatever is JSON means what it means to JSON.parse, however it is spaced', () => {
	const spaces = fc.constantFrom('', ' ', '\t', '\r\n');
	fc.assert(
		fc.property(fc.json({ maxDepth: 3 }), spaces, (json, space) => {
			const text = space + JSON.stringify(JSON.parse(json), undefined, space) + space;
			expect(parseJson(text)).toEqual(JSON.parse(text));
		}),
	);
});

test('a key that is named twice is found, whatever it is and however it is escaped', () => {
	const escaped = (key: string) =>
		[...key]
			.map((unit) => [...Array(unit.length).keys()].map((n) => hex(unit, n)).join(''))
			.join('');
	const hex = (unit: string, n: number) => `\\u${unit.charCodeAt(n).toString(16).padStart(4, '0')}`;
	const text = fc.string({ unit: fc.constantFrom('"', '\\', '{', '}', ':', ',', 'a', 'å', '😀') });
	fc.assert(
		fc.property(text, text, (key, value) => {
			const body = `{${JSON.stringify(key)}:[${JSON.stringify(value)}] , "${escaped(key)}"\n: 1}`;
			expect(() => parseJson(body)).toThrow('occurs twice');
		}),
	);
});
