import { findPhoneNumbersInText, isSupportedCountry } from 'libphonenumber-js/min';
import type { Finding } from './finding.ts';

/** E-mail addresses, also with a blank around the at sign, as people write to hide them from machines. */
export function findEmails(text: string): Finding[] {
	const all = text.matchAll(
		/[\p{L}\p{N}][\p{L}\p{N}._%+-]*\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/giu,
	);
	return [...all].map(({ 0: written, index }) => ({
		kind: 'e-mail',
		start: index,
		end: index + written.length,
	}));
}

/** Words before a number that is no telephone's: writers need it to find the fault. */
const FAULT_CODE = /(?:error|fejl|feil|fel|virhe|code|kode|kod)\p{L}*\s*[:#]?\s*$/iu;

/**
 * Telephone numbers, by the numbering plans of the world.
 *
 * @param lang BCP 47 tag: where it is spoken, a number stands without its country's code.
 */
export function findPhones(text: string, lang: string): Finding[] {
	const region = regionOf(lang);
	const found = findPhoneNumbersInText(
		text,
		region === undefined ? {} : { defaultCountry: region },
	);
	return found
		.filter(({ startsAt, endsAt }) => isPhone(text, startsAt, endsAt))
		.map(({ startsAt, endsAt }) => ({ kind: 'phone', start: startsAt, end: endsAt }));
}

/** A day as programs write it, which a numbering plan may hold, too. */
const DAY = /^(?:19|20)\d{2}[-/ ](?:0?[1-9]|1[0-2])[-/ ]\d{1,2}$/;

/** Dates, versions and addresses of machines look like numbers with dots and colons. */
function isPhone(text: string, start: number, end: number): boolean {
	const written = text.slice(start, end);
	const before = text.slice(Math.max(0, start - 24), start);
	const isLongEnough = written.replace(/\D/g, '').length >= 8;
	return (
		isLongEnough &&
		!written.includes('.') &&
		!DAY.test(written) &&
		!/[\d.:#x]$/i.test(before) &&
		!FAULT_CODE.test(before)
	);
}

function regionOf(lang: string) {
	try {
		const { region } = new Intl.Locale(lang).maximize();
		return region !== undefined && isSupportedCountry(region) ? region : undefined;
	} catch {
		// A locale is a folder's name, and may be one that no standard knows.
		return undefined;
	}
}
