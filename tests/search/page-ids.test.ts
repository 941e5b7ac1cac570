import { describe, expect, test } from 'vitest';
import { byId, decodeIds, encodeIds, idIn } from '../../src/search/page-ids.ts';
import { hashText } from '../../src/model/hash.ts';

function encode(...ids: (string | undefined)[]): string {
	return encodeIds(
		ids,
		ids.filter((id) => id !== undefined),
	);
}

describe('ids of pages', () => {
	test('are as short as tells them apart', () => {
		expect(encode('1234567', '1299999', 'abcdefg')).toBe('12j12pq');
		expect(decodeIds('12j12pq')).toEqual(['123', '129', 'a']);
	});

	test('are none where the index has no page', () => {
		expect(decodeIds(encode(undefined, '1234567', undefined))).toEqual([undefined, '1', undefined]);
		expect(encode()).toBe('');
		expect(decodeIds('')).toEqual([]);
	});

	test('lead to their own page, and to no other, on a large site', () => {
		const ids = Array.from({ length: 3000 }, (_, at) =>
			BigInt(`0x${Buffer.from(hashText(`${at}`)).toString('hex')}`)
				.toString(16)
				.slice(-7),
		);
		const own = [...new Set(ids)];
		const known = new Map(decodeIds(encode(...own)).map((start, at) => [start ?? '', at]));
		expect(own.map((id) => byId(known, id))).toEqual(own.map((_, at) => at));
	});

	test('are told apart from those of pages without a title', () => {
		expect(encodeIds(['1234567'], ['1234567', '1299999'])).toBe('12j');
	});

	test('of pages that are new to the file lead nowhere', () => {
		expect(byId(new Map([['123', 'a']]), '1299999')).toBeUndefined();
		expect(byId(new Map(), '')).toBeUndefined();
	});

	test('are told from the language before them', () => {
		expect(idIn('nb-no_3f2a91c')).toBe('3f2a91c');
		expect(idIn('3f2a91c')).toBe('3f2a91c');
	});
});
