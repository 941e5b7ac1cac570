import type { LanguageTag } from './language-tag.ts';

/** Regions in which a language is written alike. */
export interface RegionGroup {
	name: string;
	/** The region whose edition speaks for all of them. E.g. `GB`. */
	standard: string;
}

const LATIN_AMERICA = '419 AR BO BR BZ CL CO CR CU DO EC GT HN MX NI PA PE PR PY SV US UY VE';
const AMERICAN = 'AS CA GU MH MP PH PR UM US VI';
const MAGHREB = 'DZ EH LY MA MR TN';

/** After CLDR's parent locales and language matching; of a language the last row is for all other regions. */
const groups: Readonly<Record<string, readonly [regions: string, standard: string][]>> = {
	ar: [
		[MAGHREB, 'MA'],
		['*', '001'],
	],
	en: [
		[AMERICAN, 'US'],
		['*', 'GB'],
	],
	es: [
		[LATIN_AMERICA, '419'],
		['*', 'ES'],
	],
	fr: [
		['CA', 'CA'],
		['*', 'FR'],
	],
	pt: [
		['BR', 'BR'],
		['*', 'PT'],
	],
	'zh-Hant': [
		['HK MO', 'HK'],
		['*', 'TW'],
	],
};

/** Where a language is written as in other regions too; none where it is written alike everywhere. */
export function regionGroup({ family, script, region }: LanguageTag): RegionGroup | undefined {
	const rows = groups[`${family}-${script}`] ?? groups[family];
	const row = rows?.find(([regions]) => regions === '*' || regions.split(' ').includes(region));
	return row && { name: `${family} ${row[1]}`, standard: row[1] };
}
