import { describe, expect, test } from 'vitest';
import { preferredLocale } from '../../src/i18n/accept-language.ts';
import {
	firstLanguagePattern,
	languagePattern,
	languageRules,
	type LanguageRule,
} from '../../src/hosts/language-rules.ts';
import { siteAt } from './site-files.ts';

const asked = [
	...['da', 'da-DK', 'sv', 'sv-FI', 'nb', 'nn-NO', 'no', 'en', 'en-US', 'en-GB', 'en-AU', 'en-CA'],
	...['pt', 'pt-BR', 'pt-PT', 'pt-AO', 'pt-MZ', 'es', 'es-ES', 'es-MX', 'es-419', 'es-AR'],
	...['zh', 'zh-CN', 'zh-TW', 'zh-HK', 'zh-Hant', 'zh-Hant-TW', 'zh-Hans-SG', 'zh-SG', 'zh-MO'],
	...['sr', 'sr-Latn', 'sr-RS', 'fr', 'fr-CA', 'ja', 'xx', 'ar-EG', 'ar', 'he', 'fa'],
];

/** What a host that compares texts makes of the rules. */
function choose(header: string, rules: readonly LanguageRule[]): string | undefined {
	const [, first] = new RegExp(firstLanguagePattern(rules), 'i').exec(header) ?? [];
	if (first === undefined) return undefined;
	return rules.find((rule) => new RegExp(languagePattern(rule), 'i').test(first))?.locale;
}

describe('rules of languages choose as the bundled server does', () => {
	test.each([
		[['da', 'sv', 'nb']],
		[['en-gb', 'en-us', 'sv']],
		[['pt-br', 'pt-pt']],
		[['pt-pt', 'pt-br', 'es', 'es-419']],
		[['zh-hans', 'zh-hant', 'ja']],
		[['nb', 'nn']],
		[['sv-se', 'sv-fi', 'fi']],
		[['ar', 'fa', 'sr-latn', 'sr-cyrl', 'fil', 'kok']],
	])('for a site in %j', (codes) => {
		const { locales } = siteAt('https://help.example', codes);
		const rules = languageRules(locales);
		const told = asked.map((tag) => [tag, choose(`${tag},xx;q=0.5`, rules)]);
		expect(told).toEqual(asked.map((tag) => [tag, preferredLocale(tag, locales)?.code]));
	});
});

test('where an edition is for one region, few rules say so', () => {
	expect(languageRules(siteAt('https://help.example', ['pt-br', 'pt-pt', 'sv']).locales)).toEqual([
		{ locale: 'pt-br', tags: ['pt'], whole: true },
		{ locale: 'pt-br', tags: expect.arrayContaining(['pt-br']), whole: false },
		{ locale: 'pt-pt', tags: ['pt'], whole: false },
		{ locale: 'sv', tags: ['sv'], whole: false },
	]);
});
