import { passesLuhn, remainder } from './checksums.ts';
import { digitRuns, type Finding } from './finding.ts';

/** First digits and lengths of the cards that readers have (ISO/IEC 7812; the networks' own tables). */
const CARDS =
	/^(4\d{12}(\d{3}){0,2}|(5[1-5]\d{4}|222[1-9]\d{2}|22[3-9]\d{3}|2[3-6]\d{4}|27[01]\d{3}|2720\d{2})\d{10}|3[47]\d{13}|3(0[0-5]|[689]\d)\d{11}|35(2[89]|[3-8]\d)\d{12}|(6011|65\d{2})\d{12}|62\d{14,17}|(50|5[6-9]|6[0-9])\d{10,17})$/;

/** Payment cards, by their first digits and check digit. */
export function findCards(text: string): Finding[] {
	return digitRuns(text, 12)
		.filter(({ digits }) => CARDS.test(digits) && passesLuhn(digits))
		.map(({ start, end }) => ({ kind: 'card', start, end }));
}

/** Of the countries of SEPA, and its neighbours (SWIFT, IBAN Registry). */
const IBAN_LENGTHS: Readonly<Record<string, number>> = {
	...{ AD: 24, AL: 28, AT: 20, BA: 20, BE: 16, BG: 22, CH: 21, CY: 28, CZ: 24, DE: 22, DK: 18 },
	...{ EE: 20, ES: 24, FI: 18, FO: 18, FR: 27, GB: 22, GI: 23, GL: 18, GR: 27, HR: 21, HU: 28 },
	...{ IE: 22, IS: 26, IT: 27, LI: 21, LT: 20, LU: 20, LV: 21, MC: 27, MD: 24, ME: 22, MK: 19 },
	...{ MT: 31, NL: 18, NO: 15, PL: 28, PT: 25, RO: 24, RS: 22, SE: 24, SI: 19, SK: 24, SM: 27 },
	...{ TR: 26, UA: 29, VA: 22 },
};

/** Account numbers as IBAN (ISO 13616), by their check digits. */
export function findIbans(text: string): Finding[] {
	const all = text.matchAll(
		/(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ \u00a0]?[A-Z\d]){11,30}(?![\p{L}\p{N}])/giu,
	);
	return [...all].flatMap(({ 0: written, index }): Finding[] => {
		const end = ibanEnd(written);
		return end === undefined ? [] : [{ kind: 'account', start: index, end: index + end }];
	});
}

/** Words may follow an IBAN after a blank: the longest beginning that is one. */
function ibanEnd(written: string): number | undefined {
	for (let end = written.length; end >= 15; end = written.lastIndexOf(' ', end - 1)) {
		if (isIban(written.slice(0, end))) return end;
	}
	return undefined;
}

function isIban(written: string): boolean {
	const text = written.replace(/[ \u00a0]/g, '').toUpperCase();
	const turned = text.slice(4) + text.slice(0, 4);
	return text.length === IBAN_LENGTHS[text.slice(0, 2)] && remainder(numbersOf(turned), 97) === 1;
}

/** Letters as two digits: A is 10. */
function numbersOf(text: string): string {
	return text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
}
