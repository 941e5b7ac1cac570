import {
	isSupportedCountry,
	parseDigits,
	parsePhoneNumberFromString,
	type CountryCode,
	type PhoneNumber,
} from 'libphonenumber-js/max';

/** What a telephone dials for a number as it is written, or why nobody can say. */
export type Dialled = { dial: string } | { fault: string };

/** Languages of those who read a number, and of the site's other readers. */
export interface Readers {
	own: readonly string[];
	others: readonly string[];
}

/**
 * The number to dial, by E.164: with the country's code wherever it can be dialled from abroad, and
 * as it is written where it cannot (`1177`, `020-12 34 56`).
 *
 * @example
 * dialled('+46 (0)8 465 004 20', { own: ['sv'], others: [] }); // => { dial: '+46846500420' }
 */
export function dialled(written: string, readers: Readers): Dialled {
	const text = tidied(written);
	const plain = shortNumber(text) ?? freephone(text);
	if (plain !== undefined) return { dial: plain };
	if (!text.startsWith('+')) return nationalNumber(text, readers);
	const number = wholeNumber(text);
	return number && isDiallable(number, text)
		? { dial: number.getURI().slice(4) }
		: notOne(text, readers);
}

/** Plain blanks, without the invisible signs of copied numbers, and one way to begin, of several. */
function tidied(written: string): string {
	return written
		.replace(/\p{Cf}/gu, '')
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/^tel:/i, '')
		.replace(/^(?:00(?=\s?[1-9])|＋)/, '+')
		.replace(/^\(\s*([+＋]\s*\p{Nd}+)\s*\)/u, '$1');
}

/** Emergency, information and other numbers of a few digits, which exist in one country only. */
function shortNumber(text: string): string | undefined {
	const digits = parseDigits(text);
	const isShort = /^[\p{Nd}\s-]+$/u.test(text) && digits.length >= 3 && digits.length <= 6;
	return isShort ? digits : undefined;
}

/** Such numbers begin alike in most countries, and are dialled in their own only. */
function freephone(text: string): string | undefined {
	const isFree = /^\(?(?:0?80[08]|1[\s-]?80[08])\)?[\s-]/.test(text);
	const digits = parseDigits(text);
	return isFree && isPlain(text) && digits.length >= 7 && digits.length <= 12 ? digits : undefined;
}

/** Digits, and what people put between them. */
function isPlain(text: string): boolean {
	return /^[\p{Nd}\s()./-]+$/u.test(text);
}

/** The number that all of a text is; `undefined` where it is none, several, or has words beside it. */
function wholeNumber(text: string, region?: CountryCode): PhoneNumber | undefined {
	if (isTwo(text)) return undefined;
	const country = region && { defaultCountry: region };
	return parsePhoneNumberFromString(text, { extract: false, ...country });
}

/** After a comma a second number follows, as a rule; after a slash, if an area code is not before it. */
function isTwo(text: string): boolean {
	return /[,;](?!ext=)/.test(text) || /^[^+0][^/]*\//.test(text);
}

/** New series are not in every table, so plain digits of a possible length are believed. */
function isDiallable(number: PhoneNumber, text: string): boolean {
	return number.isValid() || (number.isPossible() && /^\+[\p{Nd}\s.-]+$/u.test(text));
}

function nationalNumber(text: string, readers: Readers): Dialled {
	for (const langs of [readers.own, readers.others]) {
		const numbers = regionsOf(langs)
			.map((region) => wholeNumber(text, region))
			.filter((number) => number !== undefined)
			.filter((number) => number.isValid());
		const [one] = numbers;
		const other = numbers.find((number) => one && dialOf(number) !== dialOf(one));
		if (one) return other ? ambiguous(text, one, other) : { dial: dialOf(one) };
	}
	const { length } = parseDigits(text);
	const isOne = isPlain(text) && !text.includes('/') && length >= 7 && length <= 12;
	return isOne ? ofNoCountry(text) : notOne(text, readers);
}

/** What costs the caller nothing, or more than usual, is dialled in its own country only. */
const INLAND: readonly unknown[] = ['TOLL_FREE', 'SHARED_COST', 'PREMIUM_RATE'];

function dialOf(number: PhoneNumber): string {
	const extension = number.ext === undefined ? '' : `;ext=${number.ext}`;
	return INLAND.includes(number.getType())
		? parseDigits(number.formatNational().replace(/\s*ext\..*$/, '')) + extension
		: number.getURI().slice(4);
}

function regionsOf(langs: readonly string[]): CountryCode[] {
	const regions = langs.map((lang) => new Intl.Locale(lang).maximize().region ?? '');
	return [...new Set(regions)].filter((region) => isSupportedCountry(region));
}

function ambiguous(text: string, one: PhoneNumber, other: PhoneNumber): Dialled {
	return {
		fault: `"${text}" is another number in ${one.country ?? ''} than in ${other.country ?? ''}. Begin it with the country's code, e.g. "${one.formatInternational()}".`,
	};
}

function ofNoCountry(text: string): Dialled {
	return {
		fault: `"${text}" is a number of none of the countries that the site's languages are of. Begin it with the country's code, e.g. "+46 8 465 004 20", or say what is dialled: { text: ${JSON.stringify(text)}, dial: "${parseDigits(text)}" }.`,
	};
}

function notOne(text: string, { own, others }: Readers): Dialled {
	const [region] = regionsOf([...own, ...others]);
	const [first = ''] = text.split(/[/,;]/, 1);
	const found = parsePhoneNumberFromString(first, region ?? 'SE');
	const dial = found?.isValid() === true ? found.number : '+46846500420';
	return {
		fault: `"${text}" is not one telephone number that can be dialled. Write the number alone, with its country's code ("+46 8 465 004 20"), or what is shown and what is dialled: { text: ${JSON.stringify(text)}, dial: "${dial}" }.`,
	};
}
