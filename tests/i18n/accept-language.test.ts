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

test('the very tag comes before one of the same language', () => {
	expect(chosen('pt-PT', ['pt-br', 'pt-pt'])).toBe('pt-pt');
	expect(chosen('pt', ['pt-br', 'pt-pt'])).toBe('pt-br');
	expect(chosen('nn', ['nb', 'nn'])).toBe('nn');
});
