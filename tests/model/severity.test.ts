import { describe, expect, test } from 'vitest';
import { siteYaml } from '../helpers/center.ts';
import { article, printed, problemsIn } from '../helpers/content.ts';

const files = {
	'sv/a/_category.yaml': 'title: A\n',
	'sv/a/b.mdx': article('[x](./gone.mdx)\n\n#### H\n\n::: note'),
	'sv/a/Två ord.mdx': article('Text.', '', 'Two'),
};
const withRules = (rules: string) =>
	problemsIn({
		...files,
		'site.yaml': siteYaml('[{ code: sv, label: S }]', `rules: { ${rules} }`),
	}).map(({ severity, rule }) => `${severity} ${rule}`);

describe('rules: in site.yaml', () => {
	test('without it every problem has the severity of its rule', () => {
		expect(withRules('')).toEqual([
			'error broken-link',
			'warning heading-order',
			'error unknown-directive',
			'warning file-name',
		]);
	});

	test('sets it for problems of the model and of the text alike, up and down', () => {
		expect(
			withRules('broken-link: hint, heading-order: error, unknown-directive: warning'),
		).toEqual([
			'hint broken-link',
			'error heading-order',
			'warning unknown-directive',
			'warning file-name',
		]);
	});

	test('off leaves them out', () => {
		expect(withRules('broken-link: off, unknown-directive: off, file-name: off')).toEqual([
			'warning heading-order',
		]);
	});

	test('an error that no build can do with stays one; what else its rule says does not', () => {
		const site = siteYaml('[{ code: sv, label: S }]', 'rules: { file-name: off }');
		const names = { 'sv/Två ord.mdx': article(), 'sv/a#b.mdx': article('Text.', '', 'Two') };
		const found = problemsIn({ 'site.yaml': site, ...names });
		expect(found.filter(({ rule }) => rule === 'file-name').map(printed)).toEqual([
			'sv/a#b.mdx:1:1 error: The name of this file is part of its address, and "a#b" cannot stand there. Rename it to "a-b", or give it a slug.',
		]);
	});

	test('a value that is none is told with those there are', () => {
		const site = siteYaml('[{ code: sv, label: S }]', 'rules: { missing-alt: false }');
		expect(() => problemsIn({ 'site.yaml': site })).toThrow(
			'rules.missing-alt: Expected error, warning, hint or off; received false.',
		);
	});
});
