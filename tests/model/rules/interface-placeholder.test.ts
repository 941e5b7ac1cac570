import { describe, expect, test } from 'vitest';
import { findings } from '../../helpers/content.ts';

describe('interface-placeholder', () => {
	const check = (texts: string): string[] =>
		findings('interface-placeholder', { 'sv/_ui.yaml': texts });

	test('a text with the values that it is given is right, in any order and however they are written', () => {
		expect(
			check(
				'site: { title: "{{ name }}: {{title}}" }\nsearch: { results_one: "En för {{query}}", results_other: "{{count, number}}, {{- query}}" }\n',
			),
		).toEqual([]);
	});

	test('a value that is not given is an error that names the nearest', () => {
		expect(check('site:\n  toHome: "{{nam}} hjälp"\nsearch:\n  close: "{{x}}"\n'))
			.toMatchInlineSnapshot(`
			[
			  "sv/_ui.yaml:2:3 error: "site.toHome" is given no value "nam", so readers see nothing for {{nam}}. Did you mean {{name}}?",
			  "sv/_ui.yaml:4:3 error: "search.close" is given no value "x", so readers see nothing for {{x}}. It has no values: write it without.",
			]
		`);
	});

	test('a value that is not shown is a warning, but for a number said in words', () => {
		expect(
			check(
				'search:\n  none: Inget\n  results_one: "En träff på {{query}}"\n  results_other: "Träffar på {{query}}"\n',
			),
		).toMatchInlineSnapshot(`
			[
			  "sv/_ui.yaml:2:3 warning: "search.none" lacks {{query}}, so readers do not see that value. Write {{query}} where it belongs.",
			  "sv/_ui.yaml:4:3 warning: "search.results_other" lacks {{count}}, so readers do not see that value. Write {{count}} where it belongs.",
			]
		`);
	});

	test.each(['{name}', '${name}', '%{name}', '{{name}', '{{nam e}}'])(
		'%s, which is no placeholder, would be shown as it stands',
		(written) => {
			const [finding = ''] = check(`site:\n  toHome: "${written} hjälp"\n`);
			expect(finding).toContain('to readers as it stands');
		},
	);

	test('braces that mean something else are left alone', () => {
		expect(check('search: { keys: "Tryck på { eller }" }\n')).toEqual([]);
	});
});
