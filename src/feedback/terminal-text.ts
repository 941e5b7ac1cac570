/** Characters that turn the direction of what follows (Unicode UAX #9, explicit formatting). */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/gu;

/** Letters that are written from right to left. */
const RIGHT_TO_LEFT =
	/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * What somebody else wrote, for a line of a terminal: on one line, without characters that a terminal
 * obeys, and with its direction kept to itself (first strong isolate … pop), so that an Arabic comment
 * does not turn round the date behind it.
 *
 * @example
 * terminalText('a\nb\u001b[2J\u202e'); // => 'a b[2J'
 */
export function terminalText(text: string): string {
	const line = text
		.replace(/\s+/gu, ' ')
		.replace(/\p{Cc}/gu, '')
		.replace(DIRECTION, '')
		.trim();
	return RIGHT_TO_LEFT.test(line) ? `\u2068${line}\u2069` : line;
}
