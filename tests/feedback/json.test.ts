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
