import { expect, test } from 'vitest';
import { siteYaml } from '../../helpers/center.ts';
import { article, findings, problemsIn } from '../../helpers/content.ts';

const site = (rules: string) => ({
	'site.yaml': siteYaml('[{ code: sv, label: S }]', `rules: { ${rules} }`),
});

test('a rule of any name that there is may be named', () => {
	expect(findings('unknown-rule', site('missing-alt: error, heading-order: off'))).toEqual([]);
});

test('a name that no rule has is an error that names the one that was meant', () => {
	expect(findings('unknown-rule', site('mising-alt: off'))).toEqual([
		'site.yaml:4:10 error: There is no rule "mising-alt". Did you mean "missing-alt"? "npm run check" prints the name of each beside its message.',
	]);
});

test.each(['yaml', 'schema', 'unreadable-text', 'two-files', 'unknown-rule'])(
	'%s cannot be made lighter, and that is said',
	(rule) => {
		expect(findings('unknown-rule', site(`${rule}: warning`))).toEqual([
			`site.yaml:4:10 error: "${rule}" stays an error: what it reports cannot be built. Remove "${rule}: warning".`,
		]);
		expect(findings('unknown-rule', site(`${rule}: error`))).toEqual([]);
		const broken = { 'sv/b.mdx': article('{a'), 'sv/c.mdx': '---\na: [\n---\n' };
		const severe = problemsIn({ ...site(`${rule}: off`), ...broken });
		expect(severe.filter(({ file }) => file !== 'site.yaml')).toEqual(
			problemsIn({ ...site(''), ...broken }),
		);
	},
);
