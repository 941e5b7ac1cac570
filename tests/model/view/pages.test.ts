import { describe, expect, test } from 'vitest';
import {
	categoryView,
	feedbackErrorView,
	homeView,
	languagesView,
	notFoundView,
	searchView,
	thanksView,
} from '../../../src/model/view/pages.ts';
import { category, nordic, openCenter } from '../../helpers/center.ts';
import { article, type Files } from '../../helpers/content.ts';

describe('the home page', () => {
	const files = {
		'sv/b/_category.yaml': category('Beta', 'order: 2\nicon: lock'),
		'sv/b/one.mdx': article('Text.', 'order: 1'),
		'sv/b/two.mdx': article('Text.', 'order: 2'),
		'sv/b/sub/three.mdx': article(),
		'sv/a/_category.yaml': category('Alfa', 'order: 1'),
		'da/a/danish.mdx': article(),
		'sv/a/own.mdx': article(),
		'da/only/danish.mdx': article(),
	};
	const featured = (locale: string, more: Files = {}): string[] =>
		homeView(openCenter({ ...files, ...more }).center, locale).featured.map(({ id }) => id);

	test('offers the first guide of each category, none in another language', () => {
		expect(featured('sv')).toEqual(['a/own', 'b/one', 'b/sub/three']);
	});

	test('offers those that site.yaml names first, and passes over what a locale does not have', () => {
		const site = `${nordic}featured: [b/two, only/danish, b/one]\n`;
		expect(featured('sv', { 'site.yaml': site })).toEqual([
			'b/two',
			'b/one',
			'a/own',
			'b/sub/three',
		]);
		expect(featured('da', { 'site.yaml': site })).toEqual(['only/danish', 'a/danish']);
	});

	test('offers six at most', () => {
		const many = Array.from({ length: 8 }, (_, index) => [`sv/c${index}/x.mdx`, article()]);
		expect(featured('sv', Object.fromEntries(many))).toHaveLength(6);
	});

	test('shows top categories in order, with how much is in and below each', () => {
		const { categories, shell } = homeView(openCenter(files).center, 'sv');
		expect(categories.map(({ title, count, icon }) => [title, count, icon])).toEqual([
			['Alfa', 1, 'article'],
			['Beta', 3, 'lock'],
			['only', 0, 'article'],
		]);
		expect(shell).toMatchObject({ path: '/sv/', search: { noindex: false } });
	});
});

describe('a category page', () => {
	const files = {
		'da/a/_category.yaml': category('Konto på dansk', 'description: Om din konto.'),
		'da/a/b/_category.yaml': category('Kode', 'slug: kode'),
		'da/a/b/c.mdx': article('Text.', '', 'Skift kode'),
		'sv/a/d.mdx': article('Text.', '', 'Logga in'),
	};

	test('lists its own articles, and those of the categories in it under their names', () => {
		const { title, other, description, articles, children, crumbs } = categoryView(
			openCenter(files).center,
			'sv',
			'a',
		);
		expect([title, other, description]).toEqual([
			'Konto på dansk',
			{ lang: 'da', dir: 'ltr' },
			'Om din konto.',
		]);
		expect(articles).toEqual([
			{
				id: 'a/d',
				title: 'Logga in',
				description: 'A description.',
				href: '/sv/a/d/',
				other: undefined,
			},
		]);
		expect(children).toMatchObject([
			{ title: 'Kode', href: '/sv/a/kode/', count: 0, other: { lang: 'da', dir: 'ltr' } },
		]);
		expect(children[0]?.articles).toMatchObject([
			{ title: 'Skift kode', other: { lang: 'da', dir: 'ltr' } },
		]);
		expect(crumbs).toEqual([{ title: undefined, href: '/sv/' }]);
	});

	test('below another names it in its breadcrumbs', () => {
		const { crumbs } = categoryView(openCenter(files).center, 'da', 'a/b');
		expect(crumbs.map(({ title }) => title)).toEqual([undefined, 'Konto på dansk']);
	});

	test('that these readers do not have is named', () => {
		const { center } = openCenter(files);
		expect(() => categoryView(center, 'nb', 'x')).toThrowErrorMatchingInlineSnapshot(
			`[RangeError: Readers of "nb" have no category "x".]`,
		);
	});
});

test('pages of words alone are kept out of results, at their own addresses', () => {
	const { center } = openCenter({ 'sv/a/b.mdx': article() });
	const views = [searchView, thanksView, feedbackErrorView, notFoundView];
	expect(views.map((view) => view(center, 'sv').shell.path)).toEqual([
		'/sv/search/',
		'/sv/feedback/thanks/',
		'/sv/feedback/error/',
		'/sv/404.html',
	]);
	for (const view of views) expect(view(center, 'sv').shell.search.noindex).toBe(true);
});

test('the choice of a language has a link to each home, and is written in the first', () => {
	const { first, shell } = languagesView(openCenter({}).center);
	expect(first.code).toBe('sv');
	expect(shell.languages.map(({ href }) => href)).toEqual(['/sv/', '/da/', '/nb/']);
});
