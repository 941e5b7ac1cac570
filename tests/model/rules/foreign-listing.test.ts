import { describe, expect, test } from 'vitest';
import { siteYaml } from '../../helpers/center.ts';
import { article, findings, type Files } from '../../helpers/content.ts';

const markets = siteYaml(
	`[{ code: sv, label: Svenska, market: SE, fallback: [da] }, { code: da, label: Dansk, market: DK, fallback: [nb] }, { code: nb, label: Norsk, fallback: [da] }]`,
);

describe('foreign-listing', () => {
	const check = (files: Files, site = markets): string[] =>
		findings('foreign-listing', { 'site.yaml': site, ...files });
	const danish = { 'da/a/one.mdx': article(), 'da/a/two.mdx': article('Text.', '', 'Two') };

	test('says once for a market to how many articles its readers come back', () => {
		expect(check(danish)).toMatchInlineSnapshot(`
			[
			  "site.yaml:3:11 hint: Readers who choose sv on 2 articles of da, e.g. da/a/one.mdx, come to a topic that lists the same, which may not hold in SE. Write them in sv ("npm run status" names all), or write fallback: false in what holds in one market only.",
			]
		`);
	});

	test('an article in every language, or for its own market, is listed to nobody else', () => {
		expect(check({ 'da/a/b.mdx': article(), 'sv/a/b.mdx': article() })).toEqual([]);
		expect(check({ 'da/a/b.mdx': article('Text.', 'fallback: false') })).toEqual([]);
	});

	test('two languages of one market may lend to each other', () => {
		expect(check(danish, markets.replace('market: SE', 'market: DK'))).toEqual([]);
	});
});
