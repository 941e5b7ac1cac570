import { describe, expect, test } from 'vitest';
import { nearestPath } from '../../src/model/nearest-path.ts';

describe('nearestPath', () => {
	const paths = ['account/log-in', 'account/password/reset', 'billing/pay', 'billing/play'];

	test.each([
		{ path: 'billing/reset', meant: 'account/password/reset', why: 'it moved' },
		{ path: 'billing/pley', meant: 'billing/play', why: 'a letter is wrong' },
		{ path: 'account/plai', meant: 'billing/play', why: 'folder and a letter are wrong' },
		{ path: 'Account/Log-In', meant: 'account/log-in', why: 'the letter case is wrong' },
		{ path: 'account/something', meant: undefined, why: 'only the folder is the same' },
	])('$path is taken for $meant: $why', ({ path, meant }) => {
		expect(nearestPath(path, paths)).toBe(meant);
	});

	test('among no paths there is none', () => {
		expect(nearestPath('a/b', [])).toBeUndefined();
	});
});
