import type { TextFaultRule } from './rule.ts';
import { linesOfParagraphs, type Line } from './words.ts';

/** A line of colons that no directive took as its end. */
export const strayDirectiveEnd: TextFaultRule = {
	name: 'stray-directive-end',
	find: (text) =>
		withoutBeginning(linesOfParagraphs(text)).map(({ place }) => ({
			severity: 'error',
			message,
			place,
		})),
};

/** `::: note` is a fault of its own, and its end is not another. */
function withoutBeginning(lines: readonly Line[]): Line[] {
	let begun = 0;
	return lines.filter(({ signs }) => {
		if (/^\s*:{3,}\s*[^\s:]/.test(signs)) begun += 1;
		if (!/^\s*:{3,}\s*$/.test(signs)) return false;
		const isStray = begun === 0;
		begun = Math.max(0, begun - 1);
		return isStray;
	});
}

const message =
	'This ":::" closes nothing. One directive inside another: give the outer one more colons than the inner, "::::choices" … "::::".';
