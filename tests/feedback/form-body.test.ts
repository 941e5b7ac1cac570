import { expect, test } from 'vitest';
import { parseForm } from '../../src/feedback/form-body.ts';

test('fields are decoded as a browser encodes them', () => {
	const text = 'a path/å=ä ö+1%&\r\n=👍';
	const encoded = new URLSearchParams({ comment: text, website: '' }).toString();
	expect(parseForm(encoded)).toEqual({ comment: text, website: '' });
});

test('reasons make a list, one or many', () => {
	expect(parseForm('reasons=wrong')).toEqual({ reasons: ['wrong'] });
	expect(parseForm('reasons=wrong&reasons=other')).toEqual({ reasons: ['wrong', 'other'] });
});

test('any other field that occurs twice is refused, however it is spelt', () => {
	expect(() => parseForm('helpful=yes&helpful=no')).toThrow('"helpful" occurs twice.');
	expect(() => parseForm('helpful=yes&helpfu%6c=no')).toThrow('"helpful" occurs twice.');
});

test('a field named __proto__ is a field and nothing else', () => {
	const fields = parseForm('__proto__=x');
	expect(Object.getOwnPropertyNames(fields)).toEqual(['__proto__']);
	expect(Object.getPrototypeOf(fields)).toBe(Object.prototype);
});

test.each([
	['bytes that are not UTF-8', 'comment=%ff'],
	['half a character', 'comment=%ED%A0%80'],
	['half an escape', 'comment=%e'],
])('%s are refused', (_, text) => {
	expect(() => parseForm(text)).toThrow('The form is not percent-encoded UTF-8.');
});

test('an empty body has no fields', () => {
	expect(parseForm('')).toEqual({});
});
