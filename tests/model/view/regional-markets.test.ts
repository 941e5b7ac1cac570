import { describe, expect, test } from 'vitest';
import { sitemapEntries } from '../../../src/model/sitemap.ts';
import { articleAddress, shellOf } from '../../../src/model/view/shell.ts';
import { openCenter, siteYaml } from '../../helpers/center.ts';
import { article, type Files } from '../../helpers/content.ts';

const site = siteYaml(
	'[{ code: sv-se, label: Sverige, fallback: [sv-fi] }, { code: sv-fi, label: Finland, fallback: [sv-se] }, { code: pt-br, label: Brasil }, { code: pt-pt, label: Portugal }, { code: nb, label: Bokmål }, { code: nn, label: Nynorsk, fallback: [nb] }]',
);

function searchOf(files: Files, locale: string) {
	const { center } = openCenter({ 'site.yaml': site, ...files });
	return shellOf(center, locale, articleAddress(center, locale, 'a/b')).search;
}

const tags = ({ alternates }: { alternates: { hreflang: string; href: string }[] }) =>
	Object.fromEntries(alternates.map(({ hreflang, href }) => [hreflang, new URL(href).pathname]));

describe('two markets of one language', () => {
	test('each have their own page, and the first is that of all other readers of the language', () => {
		const files = {
			'sv-se/a/b.mdx': article(),
			'sv-fi/a/b.mdx': article(),
			'pt-br/a/b.mdx': article(),
			'nb/a/b.mdx': article(),
			'nn/a/b.mdx': article(),
		};
		const expected = {
			'sv-SE': '/sv-se/a/b/',
			'sv-FI': '/sv-fi/a/b/',
			'pt-BR': '/pt-br/a/b/',
			nb: '/nb/a/b/',
			nn: '/nn/a/b/',
			sv: '/sv-se/a/b/',
			pt: '/pt-br/a/b/',
			'x-default': '/sv-se/a/b/',
		};
		// The same on each of them, and so reciprocal.
		for (const locale of ['sv-se', 'sv-fi', 'pt-br', 'nb', 'nn']) {
			expect(tags(searchOf(files, locale)), locale).toEqual(expected);
		}
	});

	test('share an edition at one address, which search engines are told is for both', () => {
		const files = { 'sv-se/a/b.mdx': article() };
		expect(tags(searchOf(files, 'sv-se'))).toEqual({
			'sv-SE': '/sv-se/a/b/',
			sv: '/sv-se/a/b/',
			'x-default': '/sv-se/a/b/',
		});
		// The other market's readers are shown it, but nobody finds the text twice.
		expect(searchOf(files, 'sv-fi')).toMatchObject({ noindex: true, alternates: [] });
		const { center } = openCenter({ 'site.yaml': site, ...files });
		const found = sitemapEntries(center).filter(({ loc }) => loc.endsWith('/a/b/'));
		expect(found.map(({ loc }) => loc)).toEqual(['https://help.example/sv-se/a/b/']);
	});
});
