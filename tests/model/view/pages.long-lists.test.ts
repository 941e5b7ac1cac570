import { describe, expect, test } from 'vitest';
import { sitemapEntries } from '../../../src/model/sitemap.ts';
import { allParts, allView } from '../../../src/model/view/all.ts';
import { categoryPages, categoryView } from '../../../src/model/view/pages.ts';
import { openCenter } from '../../helpers/center.ts';
import { article } from '../../helpers/content.ts';

/** Swedish articles of one category, whose titles begin with one letter each. */
const titled = (letter: string, count: number, folder: string) =>
	Object.fromEntries(
		Array.from({ length: count }, (_, index) => [
			`sv/${folder}/n${index}.mdx`,
			article('Text.', '', `${letter} ${index}`),
		]),
	);

describe('a list of more than 200 articles', () => {
	const long = () =>
		openCenter({
			...titled('S', 205, 'a'),
			...titled('Å', 3, 'a/b'),
			'sv/c/d/e.mdx': article(),
		}).center;

	test('of all has a page for each letter, and several where a letter has so many', () => {
		const center = long();
		expect(allParts(center, 'sv').map(({ path }) => path)).toEqual([
			undefined,
			's',
			's/2',
			't',
			'å',
		]);
	});

	test('of all leads to letters and categories on its own page', () => {
		const center = long();
		expect(allView(center, 'sv')).toMatchObject({
			index: [
				{ label: 'S', href: '/sv/all/s/', isCurrent: false },
				{ label: 'T', href: '/sv/all/t/', isCurrent: false },
				{ label: 'Å', href: '/sv/all/å/', isCurrent: false },
			],
			letters: [],
			pages: [],
			categories: [{ id: 'a' }, { id: 'c' }],
		});
	});

	test('of a letter is one page of it, which other languages have as a whole', () => {
		const center = long();
		const { shell, index, letters, pages, categories } = allView(center, 'sv', {
			letter: 's',
			page: 2,
		});
		expect(letters.map(({ letter, articles }) => [letter, articles.length])).toEqual([['S', 5]]);
		expect(index.filter(({ isCurrent }) => isCurrent)).toMatchObject([{ label: 'S' }]);
		expect(pages).toEqual([
			{ label: '1', href: '/sv/all/s/', isCurrent: false },
			{ label: '2', href: '/sv/all/s/2/', isCurrent: true },
		]);
		expect(categories).toEqual([]);
		expect(shell).toMatchObject({ path: '/sv/all/s/2/', search: { noindex: true } });
		expect(shell.languages.map(({ href }) => href)).toEqual([
			'/sv/all/s/2/',
			'/da/all/',
			'/nb/all/',
		]);
	});

	test('of a category is several pages, and names the categories in it without their articles', () => {
		const center = long();
		expect(categoryPages(center, 'sv', 'a')).toEqual([
			{ page: 1, path: '' },
			{ page: 2, path: '2/' },
		]);
		const first = categoryView(center, 'sv', 'a');
		expect([first.articles.length, first.children[0]?.articles]).toEqual([200, []]);
		expect(first.pages.map(({ href }) => href)).toEqual(['/sv/a/', '/sv/a/2/']);
		expect(categoryView(center, 'sv', 'a', 2)).toMatchObject({
			title: 'a',
			page: 2,
			children: [],
			articles: { length: 5 },
			crumbs: [{ href: '/sv/' }, { title: 'a', href: '/sv/a/' }],
			shell: { path: '/sv/a/2/' },
		});
	});

	test('of a category is in the sitemap page by page', () => {
		const paths = sitemapEntries(long()).map(({ loc }) => new URL(loc).pathname);
		expect(paths.filter((path) => path.startsWith('/sv/a/') && !path.includes('/n'))).toEqual([
			'/sv/a/',
			'/sv/a/2/',
			'/sv/a/b/',
		]);
	});

	test('is one page where it is shorter', () => {
		const short = openCenter(titled('S', 200, 'a')).center;
		expect(allParts(short, 'sv')).toHaveLength(1);
		expect(categoryView(short, 'sv', 'a').pages).toEqual([]);
	});
});
