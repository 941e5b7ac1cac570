import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reportStrings } from '../../src/i18n/report-translator.ts';
import { strings } from '../../src/i18n/translator.ts';
import type { TextTree } from '../../src/schema/labels.ts';

/** `[['site.home', 'Home'], …]`. */
function entries(tree: TextTree, prefix = ''): [string, string][] {
	return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
		typeof value === 'string' ? [[prefix + key, value]] : entries(value, `${prefix}${key}.`),
	);
}

const languages = Object.keys(strings);
/** Those of the site and those of the report; no group is in both. */
const texts = new Map(
	languages.map((lang) => [
		lang,
		new Map([...entries(strings[lang] ?? {}), ...entries(reportStrings[lang] ?? {})]),
	]),
);
const pluralEnding = /_(zero|one|two|few|many|other)$/;

function keys(lang: string): string[] {
	return [...(texts.get(lang)?.keys() ?? [])];
}

/** Keys as code names them: plurals without their ending. */
function stems(lang: string): string[] {
	return [...new Set(keys(lang).map((key) => key.replace(pluralEnding, '')))];
}

/** `['count', 'query']`, in the order of the alphabet, each once. */
function placeholders(text: string): string[] {
	return [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name))].sort();
}

/** Written by native writers; the others by a machine. */
const native = ['da', 'en', 'nb', 'sv'];

test('Fyr brings the words of the site in these languages, and those of the report in four', () => {
	expect(languages.toSorted()).toEqual(
		[...native, 'ar', 'de', 'es', 'fi', 'fr', 'is', 'nl', 'pl', 'pt'].toSorted(),
	);
	expect(Object.keys(reportStrings)).toEqual(native);
});

test.each(languages)(
	'the file of %s says at its head if a machine wrote it, and readers never see that',
	(lang) => {
		const file = JSON.parse(readFileSync(`src/i18n/strings/${lang}.json`, 'utf8'));
		expect(Object.keys(file)[0] === '_note').toBe(!native.includes(lang));
		expect(keys(lang).filter((key) => key.startsWith('_'))).toEqual([]);
	},
);

describe.each(languages)('the strings in %s', (lang) => {
	test('have the same keys as English, in the same order', () => {
		const own = new Set(Object.keys(reportStrings[lang] ?? reportStrings['en'] ?? {}));
		const isThere = (key: string) => lang in reportStrings || !own.has(key.split('.')[0] ?? '');
		expect(stems(lang)).toEqual(stems('en').filter(isThere));
	});

	test('have every plural form of the language', () => {
		const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();
		const plurals = stems(lang).filter((stem) => keys(lang).includes(`${stem}_other`));
		expect(plurals).not.toEqual([]);
		const forms = keys(lang).filter((key) => pluralEnding.test(key));
		expect(forms.toSorted()).toEqual(
			plurals
				.flatMap((stem) => pluralCategories.map((category) => `${stem}_${category}`))
				.toSorted(),
		);
	});

	test('say something, without spaces around it or English left in', () => {
		const odd = [...(texts.get(lang) ?? [])].filter(
			([, text]) => text.trim() !== text || text === '',
		);
		expect(odd).toEqual([]);
		if (lang === 'en') return;
		const long = [...(texts.get(lang) ?? [])].filter(
			([key, text]) => text.split(' ').length > 2 && text === texts.get('en')?.get(key),
		);
		expect(long).toEqual([]);
	});

	test('are given the values that English is given', () => {
		const wrong = [...(texts.get(lang) ?? [])].flatMap(([key, text]) => {
			const stem = key.replace(pluralEnding, '');
			const english = texts.get('en')?.get(key) ?? texts.get('en')?.get(`${stem}_other`) ?? '';
			const inWords = /_(zero|one|two)$/.test(key) ? ['count'] : [];
			const given = placeholders(english).filter((name) => !inWords.includes(name));
			const said = placeholders(text).filter((name) => !inWords.includes(name));
			return said.join() === given.join() ? [] : [`${key}: ${text}`];
		});
		expect(wrong).toEqual([]);
	});
});

test('the words of the report are apart from those of the site', () => {
	const ofSite = Object.keys(strings['en'] ?? {});
	expect(Object.keys(reportStrings['en'] ?? {}).filter((group) => ofSite.includes(group))).toEqual(
		[],
	);
});

describe('code and strings', () => {
	/** Every text between quotes in the code, `${…}` in it as `*`. */
	const quoted = globSync(['src/**/*.{ts,astro}']).flatMap((file) =>
		[...readFileSync(file, 'utf8').matchAll(/(['"`])((?:(?!\1)[^\n])*)\1/g)].map(
			([, , text = '']) => text.replace(/\$\{[^}]*\}/g, '*'),
		),
	);
	const known = new Set(stems('en'));
	const groups = new Set([...known].map((key) => key.split('.')[0] ?? ''));

	test('every string is used', () => {
		const patterns = quoted
			.filter((text) => /^[a-zA-Z]+\.[\w.*]+$/.test(text))
			.map((text) => new RegExp(`^${text.replaceAll('.', '\\.').replaceAll('*', '\\w+')}$`));
		const unused = [...known].filter((key) => !patterns.some((pattern) => pattern.test(key)));
		expect(unused).toEqual([]);
	});

	test('every key that code names exists', () => {
		const named = quoted.filter(
			(text) =>
				/^[a-zA-Z]+(\.[a-zA-Z]+)+(?<!\.(?:yaml|jsx|tsx|mdx))$/.test(text) &&
				groups.has(text.split('.')[0] ?? ''),
		);
		expect(named.length).toBeGreaterThan(50);
		expect(named.filter((key) => !known.has(key))).toEqual([]);
	});
});
