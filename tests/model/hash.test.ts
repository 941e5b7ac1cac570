import { expect, test } from 'vitest';
import { hashData, hashText } from '../../src/model/hash.ts';

test('a text has the fingerprint it has always had: revisions and locks hold them', () => {
	expect([hashText(''), hashText('Logga in'), hashText('🔑 Återställ lösenordet')])
		.toMatchInlineSnapshot(`
			[
			  "15z3edo0ztntfp",
			  "15tl2c70r2b4qw",
			  "0d3te4c139ctxy",
			]
		`);
});

test('100,000 texts that differ in a word or a letter have 100,000 fingerprints', () => {
	const texts = Array.from({ length: 25_000 }, (_, index) => {
		const number = index.toString(36);
		return [
			`article ${number}`,
			`${number} article`,
			`${number}${number}`,
			`${'a'.repeat(index % 97)}|${number}`,
		];
	}).flat();
	expect(new Set(texts).size).toBe(100_000);
	expect(new Set(texts.map(hashText)).size).toBe(100_000);
	// As a revision has it.
	expect(new Set(texts.map((text) => hashText(text).slice(0, 10))).size).toBe(100_000);
});

test('the order of letters counts', () => {
	expect(hashText('ab')).not.toBe(hashText('ba'));
	expect(hashText('a\u0000b')).not.toBe(hashText('ab'));
});

test('every fingerprint is 14 characters that may stand anywhere', () => {
	for (const text of ['', 'a', 'aaaaaaaaaa', '\uffff'.repeat(50)]) {
		expect(hashText(text)).toMatch(/^[a-z\d]{14}$/);
	}
});

test('data has the fingerprint of what it holds', () => {
	expect(hashData({ a: [1, 'b'] })).toBe(hashData({ a: [1, 'b'] }));
	expect(hashData({ a: [1, 'b'] })).not.toBe(hashData({ a: ['1', 'b'] }));
	expect(hashData([])).not.toBe(hashData({}));
});
