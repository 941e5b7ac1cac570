/**
 * A language tag as CLDR writes it; `undefined` where it is none.
 *
 * @example
 * canonicalTag('iw_il'); // => 'he-IL'
 */
export function canonicalTag(tag: string): string | undefined {
	try {
		return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
	} catch {
		return undefined;
	}
}

/** A tag with all that its readers need not say. */
export interface LanguageTag {
	/** Its macrolanguage where readers of one read the other. E.g. `no` for `nb`. */
	family: string;
	language: string;
	/** Likely where it is not said. E.g. `Hant` for `zh-TW`. */
	script: string;
	/** Likely where it is not said. E.g. `BR` for `pt`. */
	region: string;
	/** Of the whole tag. E.g. `['zh', 'TW']`. */
	subtags: string[];
}

/**
 * Members of a macrolanguage (ISO 639-3) whose readers are used to the others. `no` is Bokmål:
 * browsers of Norwegians say one, the other, or both.
 */
const families: Readonly<Record<string, string>> = {
	nb: 'no',
	nn: 'no',
	...of('zh', 'cdo cjy cmn cpx gan hak hsn mnp nan wuu yue'),
	...of('ar', 'acm aeb afb ajp apc apd arb arq ars ary arz'),
	...of('fa', 'pes prs'),
	...of('ms', 'zsm'),
	...of('sw', 'swh'),
	...of('et', 'ekk'),
	...of('lv', 'lvs'),
};

/** Languages that stand for their whole family. */
const standards: Readonly<Record<string, string>> = { no: 'nb' };

/** @example readTag('zh-TW'); // => { family: 'zh', language: 'zh', script: 'Hant', region: 'TW', … } */
export function readTag(tag: string): LanguageTag | undefined {
	const canonical = canonicalTag(tag);
	if (canonical === undefined) return undefined;
	const { language, script, region } = new Intl.Locale(canonical).maximize();
	return {
		family: families[language] ?? language,
		language: standards[language] ?? language,
		script: script ?? '',
		region: region ?? '',
		subtags: canonical.split('-'),
	};
}

function of(family: string, members: string): Record<string, string> {
	return Object.fromEntries(members.split(' ').map((member) => [member, family]));
}
