import { describe, expect, test } from 'vitest';
import { createTranslator } from '../../src/i18n/translator.ts';

describe('a sentence', () => {
	test('is in the readers’ language, with its values put in as they are', () => {
		const { t } = createTranslator('sv');
		expect(t('site.toHome', { name: 'A & <b>' })).toBe('A & <b> Hjälp');
	});

	test.each([
		['sv-FI', 'Sök', 'a region has the strings of its language'],
		['nb', 'Søk', 'as they are'],
		['hu', 'Search', 'a language Fyr has no strings for is English'],
		['sr-Latn', 'Search', 'with a script too'],
		['pt-BR', 'Pesquisar', 'a region has the strings of its language, here too'],
	])('in %s is "%s": %s', (lang, text) => {
		expect(createTranslator(lang).t('search.submit')).toBe(text);
	});

	test('is the company’s own where it has one, and Fyr’s where it has not', () => {
		const { t } = createTranslator('hu', { search: { submit: 'Buscar' } });
		expect([t('search.submit'), t('search.close')]).toEqual(['Buscar', 'Close search']);
	});

	test('may be named by one key with dots, too', () => {
		const { t } = createTranslator('sv', {
			'search.submit': 'Hitta',
			search: { close: 'Klar' },
			'search.open': 'Fråga',
		});
		expect([t('search.submit'), t('search.close'), t('search.open'), t('search.all')]).toEqual([
			'Hitta',
			'Klar',
			'Fråga',
			'Se alla artiklar',
		]);
	});

	test('that one help center overrides stays as it was for others', () => {
		createTranslator('sv', { search: { submit: 'Hitta' } });
		expect(createTranslator('sv').t('search.submit')).toBe('Sök');
	});
});

describe('a plural', () => {
	test('is chosen by number', () => {
		const { t } = createTranslator('sv');
		expect([0, 1, 2].map((count) => t('category.articles', { count }))).toEqual([
			'0 artiklar',
			'1 artikel',
			'2 artiklar',
		]);
	});

	test('of which one form is overridden keeps the others', () => {
		const { t } = createTranslator('sv', { category: { articles_one: 'en enda' } });
		expect([1, 2].map((count) => t('category.articles', { count }))).toEqual([
			'en enda',
			'2 artiklar',
		]);
	});

	const arabic = {
		category: {
			articles_zero: 'صفر',
			articles_one: 'واحد',
			articles_two: 'اثنان',
			articles_few: '{{count}} قليل',
			articles_many: '{{count}} كثير',
			articles_other: '{{count}} آخر',
		},
	};

	test('has the six forms of Arabic where the company writes them', () => {
		const { t } = createTranslator('ar', arabic);
		expect([0, 1, 2, 3, 11, 100].map((count) => t('category.articles', { count }))).toEqual([
			'صفر',
			'واحد',
			'اثنان',
			'3 قليل',
			'11 كثير',
			'100 آخر',
		]);
	});

	test('is English in Welsh where nobody wrote it', () => {
		const { t } = createTranslator('cy');
		expect(t('category.articles', { count: 3 })).toBe('3 articles');
	});
});

describe('an element with a text', () => {
	test('says that it is English where nobody wrote it in the readers’ language', () => {
		const { langOf } = createTranslator('hu', {
			search: { submit: 'Keresés' },
			category: { articles_one: '{{count}} cikk' },
			'search.close': 'Close search',
		});
		expect(langOf('search.submit')).toEqual({});
		expect(langOf('category.articles')).toEqual({});
		expect(langOf('search.all')).toEqual({ lang: 'en', dir: 'ltr' });
		expect(langOf('search.results')).toEqual({ lang: 'en', dir: 'ltr' });
		expect(langOf('search.close')).toEqual({ lang: 'en', dir: 'ltr' });
	});

	test.each(['sv', 'nn', 'en-GB', 'pt-BR', 'ar'])('says nothing of it in %s', (lang) => {
		expect(createTranslator(lang).langOf('search.results')).toEqual({});
	});
});

describe('forms for the script', () => {
	test('are those of the language, their values not yet put in', () => {
		expect(createTranslator('sv').forms('search.results')).toEqual({
			one: '{{count}} träff på ”{{query}}”',
			other: '{{count}} träffar på ”{{query}}”',
		});
	});

	test('are complete even where only some are written', () => {
		const { forms } = createTranslator('cy', { search: { results_two: 'dau' } });
		expect(forms('search.results')).toEqual({
			zero: '{{count}} results for “{{query}}”',
			one: '{{count}} result for “{{query}}”',
			two: 'dau',
			few: '{{count}} results for “{{query}}”',
			many: '{{count}} results for “{{query}}”',
			other: '{{count}} results for “{{query}}”',
		});
	});
});

describe('dates and names', () => {
	test.each([
		['sv', '14 oktober 2026', 'danska'],
		['da', '14. oktober 2026', 'dansk'],
		['nb', '14. oktober 2026', 'dansk'],
		['en', 'October 14, 2026', 'Danish'],
		['pt-BR', '14 de outubro de 2026', 'dinamarquês'],
	])('in %s are written as its readers expect: %s, %s', (lang, day, danish) => {
		const { date, languageName } = createTranslator(lang);
		expect([date('2026-10-14'), languageName('da')]).toEqual([day, danish]);
	});

	test('a day is the same wherever the site is built', () => {
		const zone = process.env['TZ'];
		process.env['TZ'] = 'Pacific/Honolulu';
		try {
			expect(createTranslator('sv').date('2026-01-01')).toBe('1 januari 2026');
		} finally {
			if (zone === undefined) delete process.env['TZ'];
			else process.env['TZ'] = zone;
		}
	});

	test('a language nobody knows keeps its tag', () => {
		expect(createTranslator('sv').languageName('qaa')).toBe('qaa');
	});
});
