import { describe, expect, test } from 'vitest';
import { siteSchema } from '../../src/schema/site.ts';
import { preferredLocale } from '../../src/i18n/accept-language.ts';

/** Code of the locale that a reader is given, among those of a site. */
function chosen(header: string | undefined, codes: string[]): string | undefined {
	const { locales } = siteSchema.parse({
		name: 'Test',
		origin: 'https://help.example',
		locales: codes.map((code) => ({ code, label: code })),
	});
	return preferredLocale(header, locales)?.code;
}

describe('of da, sv and nb, a browser that asks for', () => {
	test.each([
		['nn', 'nb', 'Norwegians read both'],
		['no', 'nb', 'old browsers say so'],
		['nn-NO, en;q=0.5', 'nb', 'with a region too'],
		['SV-fi', 'sv', 'another region, in capitals'],
		['en-GB, en;q=0.9, da;q=0.1', 'da', 'the first that there is'],
		['da;q=0.2, sv;q=0.9', 'sv', 'weights count'],
		['sv, da', 'sv', 'order counts where weights are equal'],
		['da;q=0, sv;q=0.1', 'sv', 'weight 0 is a refusal'],
		['da;q=0.000', undefined, 'however it is written'],
		['da ; q=0.3 , nb ; q=0.7', 'nb', 'spaces do not'],
		['da;level=1;q=0.1, nb;q=0.7', 'nb', 'other parameters are passed over'],
		['en-US, de', undefined, 'none of them'],
		['*', undefined, 'anything: the site says what it has'],
		['', undefined, 'nothing'],
		[';;,=,q=1;q=,\u0000', undefined, 'nonsense'],
		['dansk, svenska', undefined, 'words that are no tags'],
	])('"%s" gets %s: %s', (header, locale, _why) => {
		expect(chosen(header, ['da', 'sv', 'nb'])).toBe(locale);
	});
});

test('a browser that asks for nothing gets the choice', () => {
	expect(chosen(undefined, ['da', 'sv'])).toBeUndefined();
});

describe('among editions of one family', () => {
	test.each([
		['iw', 'he', 'he en', 'a code of old'],
		['in-ID', 'id', 'en id', 'another'],
		['mo', 'ro', 'en ro', 'a third'],
		['he', 'iw', 'en iw', 'a site that has the old one itself'],
		['no', 'nb', 'nn nb', 'Norwegian is Bokmål'],
		['no', 'nn', 'sv nn', 'where there is no Bokmål, Nynorsk'],
		['nn-NO', 'nn', 'nb nn', 'Nynorsk first for who asks for it'],
		['nb', 'nn', 'da nn', 'Bokmål readers read Nynorsk'],
		['nb-NO, nb;q=0.9, no;q=0.8', 'no', 'da no', 'a site of no written form'],
		['zh-TW', 'zh-hant', 'zh-hans zh-hant', 'Taiwan writes Hant'],
		['zh-HK', 'zh-hant', 'zh-hans zh-hant', 'Hong Kong too'],
		['zh-MO', 'zh-hk', 'zh-tw zh-hk', 'Macau as Hong Kong'],
		['zh-SG', 'zh-hans', 'zh-hant zh-hans', 'Singapore writes Hans'],
		['zh', 'zh-cn', 'zh-tw zh-cn', 'without a region it is China'],
		['zh-TW, zh;q=0.9, en;q=0.8', 'zh-hant', 'en zh-hans zh-hant', 'as browsers of Taiwan ask'],
		['zh-Hant', 'zh', 'en zh', 'either script before another language'],
		['yue-HK', 'zh-hant', 'zh-hans zh-hant', 'Cantonese is written Chinese'],
		['cmn-Hans-CN', 'zh-hans', 'zh-hant zh-hans', 'Mandarin by its own code'],
		['es-MX', 'es-419', 'es es-419', 'Mexico is Latin America'],
		['es-US', 'es-419', 'es-es es-419', 'so are readers of Spanish in the States'],
		['es-AR', 'es-mx', 'es-es es-mx', 'a neighbour before Spain'],
		['es-MX', 'es-mx', 'es-419 es-mx', 'its own before both'],
		['es-419', 'es-mx', 'es-es es-mx', 'a country for its continent'],
		['es', 'es-es', 'es-419 es-es', 'without a region it is Spain'],
		['es-GQ', 'es', 'es-419 es', 'Guinea is not in America'],
		['sr-Latn', 'sr-latn', 'sr sr-latn', 'a script that is asked for'],
		['sr-Latn-RS', 'sr', 'en sr', 'Serbs read both scripts'],
		['sr', 'sr-cyrl', 'sr-latn sr-cyrl', 'the likely one where none is'],
		['sh', 'sr-latn', 'sr sr-latn', 'Serbo-Croatian in its script'],
		['pt-AO', 'pt-pt', 'pt-br pt-pt', 'Angola as Portugal'],
		['pt-MZ', 'pt-pt', 'pt pt-pt', 'a tag without a region is Brazil'],
		['pt', 'pt-br', 'pt-pt pt-br', 'whatever comes first'],
		['pt-PT', 'pt-br', 'en pt-br', 'the other before another language'],
		['en-AU', 'en-gb', 'en-us en-gb', 'Australia as Britain'],
		['en-IN', 'en-gb', 'en en-gb', 'India too'],
		['en-CA', 'en-us', 'en-gb en-us', 'Canada as the States'],
		['en-AU', 'en-001', 'en-us en-001', 'English of the world'],
		['en-AU', 'en', 'en-us en', 'of two alike the one that says less'],
		['en', 'en-us', 'en-gb en-us', 'without a region it is the States'],
		['fr-CH', 'fr', 'fr-ca fr', 'Switzerland as France'],
		['fr-CA', 'fr', 'en fr', 'any French before English'],
		['de-AT', 'de-de', 'de-ch de-de', 'the language’s own region'],
		['de-CH-1996', 'de-ch', 'de de-ch', 'longer tags than the site has'],
		['de-Latn-DE-u-co-phonebk', 'de', 'en de', 'with a wish for sorting'],
		['ar-DZ', 'ar-ma', 'ar-eg ar-ma', 'the Maghreb together'],
		['arz', 'ar', 'en ar', 'spoken Arabic is written Arabic'],
		['prs', 'fa', 'en fa', 'Dari is Persian'],
		['tl', 'fil', 'en fil', 'Tagalog is Filipino'],
		['sv_SE', 'sv', 'en sv', 'with a line for a hyphen'],
	])('of "%s" the reader gets %s among %s: %s', (header, locale, codes, _why) => {
		expect(chosen(header, codes.split(' '))).toBe(locale);
	});

	test.each([
		['az-IR', 'az', 'a script that they do not read'],
		['pa-PK', 'pa-guru', 'nor these'],
		['da', 'sv nb', 'a neighbour’s language, unless they ask for it'],
		['nl', 'af de', 'nor these'],
		['ms', 'id', 'nor these'],
		['nb;q=0, nn', 'nb', 'what they refuse'],
		['sv;q=0, sv-FI;q=0', 'sv', 'in every form'],
		['en-GB;q=0', 'en-gb', 'the very tag'],
		['*, sv;q=0', 'sv', 'anything but that'],
		['*;q=0', 'sv', 'nothing'],
	])('"%s" gets the choice on a site in %s: it is not given %s', (header, codes, _why) => {
		expect(chosen(header, codes.split(' '))).toBeUndefined();
	});

	test.each([
		['en;q=0, en-GB', 'en-gb', 'en en-gb', 'what is refused in general may be wanted in one form'],
		['nn, nb;q=0.5, en;q=0.9', 'nb', 'en nb', 'the first language in any form of it'],
		['fi;q=0.1, sv;q=0.2;q=0.9', 'sv', 'fi sv', 'a weight said twice counts once'],
		['fi;q=0.5, sv;q=1.5', 'sv', 'fi sv', 'none is above 1'],
		['fi;q=9, sv;q=2', 'fi', 'sv fi', 'so that order counts'],
		['fi;q=0.5, sv;q=x', 'sv', 'fi sv', 'one that cannot be read is none'],
		['fi;Q=0.1, sv;q = 0.3', 'sv', 'fi sv', 'however it is spelled'],
		['fi;q=0.0009, sv;q=.5', 'sv', 'fi sv', 'or cut short'],
		['-, sv--FI, e, *-CH, sv', 'sv', 'fi sv', 'what is no tag is passed over'],
		['sv\t;\tq=0.2,\tfi', 'fi', 'sv fi', 'tabs are spaces'],
	])('"%s" gets %s among %s: %s', (header, locale, codes, _why) => {
		expect(chosen(header, codes.split(' '))).toBe(locale);
	});
});

test('a header of any length is answered at once', () => {
	const began = performance.now();
	expect(chosen(`sv, ${'x'.repeat(1_000_000)}`, ['da', 'sv'])).toBe('sv');
	expect(chosen(`${'de-DE,'.repeat(200_000)}sv`, ['da', 'sv'])).toBeUndefined();
	expect(chosen(`sv;${'q=0;'.repeat(200_000)}`, ['da', 'sv'])).toBeUndefined();
	expect(performance.now() - began).toBeLessThan(500);
});

test('the very tag comes before one of the same language', () => {
	expect(chosen('pt-PT', ['pt-br', 'pt-pt'])).toBe('pt-pt');
	expect(chosen('pt', ['pt-br', 'pt-pt'])).toBe('pt-br');
	expect(chosen('nn', ['nb', 'nn'])).toBe('nn');
});
