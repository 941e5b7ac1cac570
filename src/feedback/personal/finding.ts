/** What tells who somebody is, or pays for them. */
type PersonalKind = 'personal-id' | 'card' | 'account' | 'phone' | 'e-mail';

/** A piece of a text that is such, by its offsets. */
export interface Finding {
	kind: PersonalKind;
	start: number;
	end: number;
}

/** A run of digits as people write one, with blanks, dots, slashes or hyphens between. */
export interface DigitRun {
	digits: string;
	start: number;
	end: number;
	/** As written. */
	text: string;
}

/** Runs of `least` digits and more that are not a part of a longer word or number. */
export function digitRuns(text: string, least: number): DigitRun[] {
	const runs = text.matchAll(/(?<![\p{L}\p{N}])\d(?:[ \u00a0\u202f.\-–+/]?\d)*(?![\p{L}\p{N}])/gu);
	return [...runs].flatMap(({ 0: written, index }) => {
		const digits = written.replace(/\D/g, '');
		const end = index + written.length;
		return digits.length < least ? [] : [{ digits, start: index, end, text: written }];
	});
}
