/**
 * Luhn's formula (ISO/IEC 7812-1, annex B): of payment cards, and of Swedish personal numbers.
 *
 * @param digits Only digits, the check digit last.
 */
export function passesLuhn(digits: string): boolean {
	let sum = 0;
	for (const [index, digit] of [...digits].reverse().entries()) {
		const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
		sum += value > 9 ? value - 9 : value;
	}
	return sum % 10 === 0;
}

/** Whether the digits, each times its weight, come to a multiple of 11. */
export function passesMod11(digits: string, weights: readonly number[]): boolean {
	const sum = weights.reduce((all, weight, index) => all + weight * Number(digits[index]), 0);
	return sum % 11 === 0;
}

/** The remainder of a long decimal number, e.g. of an IBAN (ISO 7064, MOD 97-10). */
export function remainder(digits: string, divisor: number): number {
	return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % divisor, 0);
}
