import { describe, expect, test } from 'vitest';
import { findings } from '../../helpers/content.ts';

describe('unknown-labels-locale', () => {
	test('a file of labels that belongs to no locale of the site is named', () => {
		const files = { 'labels/sv.json': '{}', 'labels/se.json': '{}', 'labels/da.yaml': 'a: b' };
		expect(findings('unknown-labels-locale', files)).toMatchInlineSnapshot(`
			[
			  "labels/da.yaml:1:1 warning: Nothing reads labels/da.yaml. Did you mean "labels/da.json"?",
			  "labels/se.json:1:1 warning: Nothing reads labels/se.json. Did you mean "labels/sv.json"?",
			]
		`);
	});

	test('one of a locale is fine', () => {
		expect(findings('unknown-labels-locale', { 'labels/da.json': '{}' })).toEqual([]);
	});
});
