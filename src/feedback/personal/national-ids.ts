import { passesLuhn, passesMod11 } from './checksums.ts';
import { digitRuns, type DigitRun, type Finding } from './finding.ts';

/**
 * Numbers that states give to people, found by their dates and check digits: personnummer and
 * samordningsnummer (SE, Skatteverket SKV 704), CPR (DK; without a check digit since 2007, so by its form),
 * fødselsnummer and D-nummer (NO, Skatteetaten), kennitala (IS), henkilötunnus (FI).
 */
export function findNationalIds(text: string): Finding[] {
	const numbers = digitRuns(text, 10).filter(
		(run) => isSwedish(run) || isDanish(run) || isNorwegian(run) || isIcelandic(run),
	);
	const all = [...numbers, ...findFinnish(text)];
	return all.map(({ start, end }) => ({ kind: 'personal-id', start, end }));
}

/** Written with four digits of the year or two; a plus before the last four marks who is over 100. */
function isSwedish({ digits, text }: DigitRun): boolean {
	if (!/^(\d{2})?\d{6}[ \u00a0\-–+]?\d{4}$/.test(text)) return false;
	if (digits.length === 12 && !/^(18|19|20)/.test(digits)) return false;
	const short = digits.slice(-10);
	// A samordningsnummer has 60 added to its day.
	return isDay(Number(short.slice(4, 6)) % 60, Number(short.slice(2, 4))) && passesLuhn(short);
}

function isDanish({ digits, text }: DigitRun): boolean {
	if (!/^\d{6}[ \u00a0\-–]?\d{4}$/.test(text)) return false;
	return isDay(Number(digits.slice(0, 2)), Number(digits.slice(2, 4)));
}

const NORWEGIAN = [
	[3, 7, 6, 1, 8, 9, 4, 5, 2, 1],
	[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1],
] as const;

function isNorwegian({ digits, text }: DigitRun): boolean {
	if (!/^\d{6}[ \u00a0\-–]?\d{5}$/.test(text)) return false;
	// A D-nummer has 40 added to its day; numbers for tests have 40 or 80 added to their month.
	const [day, month] = [Number(digits.slice(0, 2)) % 40, Number(digits.slice(2, 4)) % 40];
	return isDay(day, month) && NORWEGIAN.every((weights) => passesMod11(digits, weights));
}

function isIcelandic({ digits, text }: DigitRun): boolean {
	if (!/^\d{6}[ \u00a0\-–]?\d{4}$/.test(text) || !/[890]$/.test(digits)) return false;
	const day = isDay(Number(digits.slice(0, 2)) % 40, Number(digits.slice(2, 4)));
	return day && passesMod11(digits, [3, 2, 7, 6, 5, 4, 3, 2, 1]);
}

const FINNISH = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** `131052-308T`: the sign in the middle tells the century, the last is the number modulo 31. */
function findFinnish(text: string): { start: number; end: number }[] {
	const all = text.matchAll(
		/(?<![\p{L}\p{N}])(\d{6})[-+A-FU-Y](\d{3})([0-9A-Y])(?![\p{L}\p{N}])/giu,
	);
	return [...all].flatMap(({ 0: written, 1: date = '', 2: number = '', 3: check = '', index }) => {
		const isRight =
			isDay(Number(date.slice(0, 2)), Number(date.slice(2, 4))) &&
			FINNISH[Number(date + number) % 31] === check.toUpperCase();
		return isRight ? [{ start: index, end: index + written.length }] : [];
	});
}

function isDay(day: number, month: number): boolean {
	return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}
