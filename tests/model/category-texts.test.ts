import { describe, expect, test } from 'vitest';
import { contentPages } from '../../src/model/paths.ts';
import { manifestOf } from '../../src/model/manifest.ts';
import { redirectTable } from '../../src/model/redirects.ts';
import { pathOfArticle } from '../../src/model/route.ts';
import { sitemapEntries } from '../../src/model/sitemap.ts';
import { articleView } from '../../src/model/view/article.ts';
import { categoryView, hasText, homeView, sectionView } from '../../src/model/view/pages.ts';
import { category, openCenter, siteYaml } from '../helpers/center.ts';
import { article, findings, problemsIn, type Files } from '../helpers/content.ts';

const text = (title: string, more = 'slug: guider'): string =>
	article('Börja här.\n\n## Först\n\n[En](./a.mdx)', more, title);

const forms: [string, Files][] = [
	['an index.mdx in the folder', { 'sv/guides/index.mdx': text('Guider') }],
	['an index.md in the folder', { 'sv/guides/index.md': text('Guider') }],
	[
		'a file beside the folder',
		{ 'sv/guides.mdx': text('Guider').replace('./a.mdx', './guides/a.mdx') },
	],
];

/** Of a site in one language. */
const problems = (files: Files) =>
	problemsIn({ 'site.yaml': siteYaml('[{ code: sv, label: Svenska }]'), ...files });

const paths = (files: Files): string[] =>
	contentPages(openCenter(files).center).map(({ path }) => path);

describe.each(forms)('the text of a category: %s', (_, form) => {
	const files = {
		'sv/guides/a.mdx': article(
			'[Upp](./) [Text](./index.mdx) [Fil](../guides.mdx#först)',
			'',
			'En',
		),
		...form,
	};

	test('is no page beside the category’s, which it names', () => {
		const { center } = openCenter(files);
		const own = contentPages(center).filter(({ locale }) => locale === 'sv');
		expect(own.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
			'article /sv/guider/a/',
			'category /sv/guider/',
		]);
		expect(homeView(center, 'sv').categories).toMatchObject([{ title: 'Guider', count: 1 }]);
	});

	test('has no problem, and neither has a link to it, however it is written', () => {
		expect(problems(files)).toEqual([]);
		const { center, sources } = openCenter(files);
		const { body } = articleView(center, 'sv', 'guides/a', sources);
		const hrefs = JSON.stringify(body).match(/\/sv\/[^"]*/g);
		expect(hrefs).toEqual(['/sv/guider/', '/sv/guider/', '/sv/guider/#först']);
	});

	test('is shown on the page with what is in the category', () => {
		const { center, sources } = openCenter(files);
		expect(hasText(center, 'sv', 'guides')).toBe(true);
		const view = sectionView(center, 'sv', 'guides', sources);
		expect(view.article).toMatchObject({
			title: 'Guider',
			lead: 'A description.',
			isFallback: false,
			feedback: { article: 'guides', locale: 'sv' },
			shell: { path: '/sv/guider/', search: { noindex: false } },
			crumbs: [{ title: undefined }],
		});
		expect(view.category.articles.map(({ id }) => id)).toEqual(['guides/a']);
	});

	test('is in the manifest and once in the sitemap', () => {
		const { center } = openCenter(files);
		expect(manifestOf(center).articles['guides']?.['sv']?.url).toBe('/sv/guider/');
		const locs = sitemapEntries(center).map(({ loc }) => loc);
		expect(locs.filter((loc) => loc.endsWith('/sv/guider/'))).toHaveLength(1);
	});

	test('is a fallback where a locale has none', () => {
		const danish = { ...files, 'da/guides/a.mdx': article('Tekst.', '', 'En') };
		const { center, sources } = openCenter(danish);
		const view = sectionView(center, 'da', 'guides', sources);
		expect(view.article).toMatchObject({
			isFallback: true,
			textLocale: { code: 'sv' },
			shell: { locale: { code: 'da' }, search: { noindex: false } },
		});
	});
});

describe('a category with a text', () => {
	const files = { 'sv/guides/a.mdx': article(), 'sv/guides/index.mdx': text('Guider') };

	test('has the name, slug and order of its _category.yaml, where that has them', () => {
		const yaml = { 'sv/guides/_category.yaml': category('Handledning', 'slug: hand\norder: 3') };
		const { center, sources } = openCenter({ ...files, ...yaml });
		expect(sectionView(center, 'sv', 'guides', sources).article).toMatchObject({
			title: 'Handledning',
			shell: { path: '/sv/hand/' },
		});
	});

	test('has the title of its text where _category.yaml says only the rest', () => {
		const yaml = { 'sv/guides/_category.yaml': 'icon: key\n' };
		expect(problems({ ...files, ...yaml })).toEqual([]);
		const { center } = openCenter({ ...files, ...yaml });
		expect(categoryView(center, 'sv', 'guides')).toMatchObject({ title: 'Guider', icon: 'key' });
	});

	test('needs no article beside it', () => {
		expect(paths({ 'sv/guides/index.mdx': article('Text.') })).toContain('/sv/guides/');
		expect(problems({ 'sv/guides/index.mdx': article('Text.') })).toEqual([]);
	});

	test('has it in a folder of a folder too', () => {
		const nested = { 'sv/a/b/index.mdx': article('Text.'), 'sv/a/_category.yaml': 'title: A\n' };
		expect(paths(nested)).toEqual(expect.arrayContaining(['/sv/a/', '/sv/a/b/']));
		expect(problems(nested)).toEqual([]);
	});

	test('is sent readers of the former addresses of its text', () => {
		const aliased = { ...files, 'sv/guides/index.mdx': text('Guider', 'aliases: [/sv/old/]') };
		expect(redirectTable(openCenter(aliased).center)).toEqual([
			{ from: '/sv/old', to: '/sv/guides/' },
		]);
	});

	test('does not show a draft of it', () => {
		const draft = { ...files, 'sv/guides/index.mdx': text('Hemligt', 'status: draft') };
		const { center } = openCenter(draft);
		expect(hasText(center, 'sv', 'guides')).toBe(false);
		expect(categoryView(center, 'sv', 'guides').title).toBe('guides');
		expect(pathOfArticle(center, 'sv', 'guides')).toBeUndefined();
	});

	test('has one: both at once are a problem that names both', () => {
		expect(findings('two-files', { ...files, 'sv/guides.mdx': text('Guider') })).toEqual([
			'sv/guides.mdx:1:1 error: sv/guides/index.mdx and sv/guides.mdx are both the text of one category. Keep one of the two files.',
		]);
	});

	test('without a text and a title is an error as ever', () => {
		expect(
			findings('schema', { 'sv/a/b.mdx': article(), 'sv/a/_category.yaml': 'icon: key\n' }),
		).toEqual([
			'sv/a/_category.yaml:1:1 error: title: Every category needs a title. Add the line.',
		]);
	});
});
