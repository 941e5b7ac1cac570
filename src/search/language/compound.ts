/** A shorter part is found in too many words by chance. */
export const PART = 4;
/** One that a title has is none by chance, and may be shorter. */
export const SHORT_PART = 3;

/**
 * The first part of a compound without the letters that join it to the next, and with them.
 *
 * @example
 * headsOf(['', 's'], 'lösenords'); // => ['lösenords', 'lösenord']
 */
export function headsOf(links: readonly string[], text: string): string[] {
	return links
		.filter((link) => text.endsWith(link))
		.map((link) => text.slice(0, text.length - link.length));
}
