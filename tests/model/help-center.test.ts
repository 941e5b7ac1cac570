import { describe, expect, test } from 'vitest';
import { parentOf, pathTo } from '../../src/model/category.ts';
import { localeOf, shownArticle } from '../../src/model/help-center.ts';
import { openCenter, siteYaml } from '../helpers/center.ts';
import { article, type Files } from '../helpers/content.ts';

/** Titles as a locale's readers are shown them, those of another language in parentheses. */
function titles(files: Files, locale = 'sv', drafts = false): string[] {
	const shown = openCenter(files, drafts).center.shown.get(locale) ?? [];
	return shown.map(({ edition, isFallback }) =>
		isFallback ? `(${edition.data.title})` : edition.data.title,
	);
}

/** One article per title, all in one category. */
function titled(...all: string[]): Files {
	return Object.fromEntries(
		all.map((title, index) => [`sv/a/article-${index}.mdx`, article('Text.', '', title)]),
	);
}

describe('on 2026-11-22, an article', () => {
	test.each([
		['status: published', 'is shown'],
		['status: draft', 'is not'],
		['publishAt: 2026-11-22', 'is shown'],
		['publishAt: 2026-11-23', 'is not'],
		['publishAt: 2026-11-21T09:30:00', 'is shown'],
		['expireAt: 2026-11-23', 'is shown'],
		['expireAt: 2026-11-22', 'is not'],
		['expireAt: 2026-11-21T09:30:00', 'is not'],
		['publishAt: 2026-11-01\nexpireAt: 2026-11-21', 'is not'],
		['status: draft\npublishAt: 2026-11-01', 'is not'],
	])('with "%s" %s, and in dev it always is', (matter, whether) => {
		const files = { 'sv/a/b.mdx': article('Text.', matter) };
		expect(titles(files)).toEqual(whether === 'is shown' ? ['Title'] : []);
		expect(titles(files, 'sv', true)).toEqual(['Title']);
	});
});

describe('readers whose language lacks an article', () => {
	const written = (locales: string[], files: Files = {}): Files => ({
		...Object.fromEntries(
			locales.map((locale) => [`${locale}/a/b.mdx`, article('Text.', '', locale)]),
		),
		...files,
	});

	test.each([
		{ locales: ['sv', 'da', 'nb'], shown: ['da'] },
		{ locales: ['sv', 'nb'], shown: ['(nb)'] },
		{ locales: ['sv'], shown: ['(sv)'] },
	])('of editions in $locales, Danes are shown $shown', ({ locales, shown }) => {
		expect(titles(written(locales), 'da')).toEqual(shown);
	});

	test('get the fallback while their own edition is a draft', () => {
		const draft = article('Text.', 'status: draft');
		expect(titles(written(['nb'], { 'da/a/b.mdx': draft }), 'da')).toEqual(['(nb)']);
	});

	test('are not shown an edition that keeps to its own readers, but the next there is', () => {
		const own = { 'nb/a/b.mdx': article('Text.', 'fallback: false', 'nb') };
		expect(titles(own, 'nb')).toEqual(['nb']);
		expect(titles(own, 'da')).toEqual([]);
		expect(titles({ ...written(['sv']), ...own }, 'da')).toEqual(['(sv)']);
	});

	test('have no category of what keeps to its own readers, and it is not counted', () => {
		const { center } = openCenter({
			...written(['nb']),
			'nb/a/c.mdx': article('Text.', 'fallback: false'),
			'nb/d/e.mdx': article('Text.', 'fallback: false'),
		});
		expect(
			[...(center.categories.get('da')?.values() ?? [])].map(({ id, count }) => [id, count]),
		).toEqual([['a', 0]]);
	});

	test('get nothing by way of a fallback’s fallback', () => {
		const { center } = openCenter(written(['nb']));
		expect(shownArticle(center, 'sv', 'a/b')).toBeUndefined();
		expect(center.shown.get('sv')).toEqual([]);
	});
});

describe('articles stand', () => {
	test.each([
		['sv', ['Abonnemang', 'Zon', 'Ångra', 'Ändra', 'Öppna']],
		['da', ['Abonnement', 'Zone', 'Ændre', 'Øge', 'Åbne']],
		['nb', ['Abonnement', 'Sone', 'Ære', 'Øke', 'Åpne']],
		['de', ['Ändern', 'Beitrag', 'Öffnen', 'Zahlen']],
	])('by title in the alphabet of %s', (code, sorted) => {
		const files: Files = { 'site.yaml': siteYaml(`[{ code: ${code}, label: x }]`) };
		for (const [file, text] of Object.entries(titled(...sorted.toReversed()))) {
			files[file.replace('sv/', `${code}/`)] = text;
		}
		expect(titles(files, code)).toEqual(sorted);
	});

	test('by their number first, those without one after them', () => {
		const files = {
			'sv/a/b.mdx': article('Text.', '', 'A'),
			'sv/a/c.mdx': article('Text.', 'order: 10', 'C'),
			'sv/a/d.mdx': article('Text.', 'order: 2', 'D'),
			'sv/a/e.mdx': article('Text.', 'order: 0', 'E'),
		};
		expect(titles(files)).toEqual(['E', 'D', 'C', 'A']);
	});

	test('with those of another language last, whatever their number', () => {
		const files = { ...titled('Z'), 'da/a/b.mdx': article('Text.', 'order: 1', 'A') };
		expect(titles(files)).toEqual(['Z', '(A)']);
	});
});

test('the way to a category begins at the top', () => {
	expect(pathTo('a/b/c')).toEqual(['a', 'a/b', 'a/b/c']);
	expect(pathTo(undefined)).toEqual([]);
	expect([parentOf('a/b/c'), parentOf('a')]).toEqual(['a/b', undefined]);
});

test('a locale that the site does not have is named', () => {
	expect(() => localeOf(openCenter({}).center.site, 'dk')).toThrowErrorMatchingInlineSnapshot(
		`[RangeError: The site has no locale "dk".]`,
	);
});
