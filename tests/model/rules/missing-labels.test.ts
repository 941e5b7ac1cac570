import { describe, expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

describe('missing-labels', () => {
	const files = {
		'sv/a/b.mdx': article('Press :ui[nav.logIn] and :ui[nav.menu].'),
		'sv/a/c.mdx': article(':ui[nav.help]'),
		'da/a/b.mdx': article('No label.'),
	};

	test('a file of labels that is not there is one problem, however many labels are named', () => {
		expect(findings('missing-labels', files)).toMatchInlineSnapshot(`
			[
			  "sv/a/b.mdx:6:7 error: There is no labels/sv.json, so readers see "nav.logIn" itself here and in 2 more places. Write the labels, e.g. { "nav": { "logIn": "Log in" } }.",
			]
		`);
	});

	test('an empty one is too', () => {
		expect([
			...findings('missing-labels', { ...files, 'labels/sv.json': '{}' }),
			...findings('missing-labels', { 'sv/a/c.mdx': files['sv/a/c.mdx'], 'labels/sv.json': '' }),
		]).toMatchInlineSnapshot(`
			[
			  "sv/a/b.mdx:6:7 error: labels/sv.json is empty, so readers see "nav.logIn" itself here and in 2 more places. Write the labels, e.g. { "nav": { "logIn": "Log in" } }.",
			  "sv/a/c.mdx:6:1 error: labels/sv.json is empty, so readers see "nav.help" itself. Write the labels, e.g. { "nav": { "logIn": "Log in" } }.",
			]
		`);
	});

	test('one that is not valid is a problem already, and one that is not needed is none', () => {
		expect(findings('missing-labels', { ...files, 'labels/sv.json': '{ "nav": 5 }' })).toEqual([]);
		expect(findings('missing-labels', { 'sv/a/b.mdx': article() })).toEqual([]);
	});
});
