import type { FileFinding, Places } from './problem.ts';
import type { ResultText } from './result-texts.ts';
import { textWidth, type ResultLine } from './text-width.ts';

/** What is said of a text that a search result does not show to its end. */
export function tooWide(
	what: 'title' | 'description',
	{ file, path, text }: ResultText,
	line: ResultLine,
	places: Places,
): FileFinding[] {
	const width = textWidth(text, line);
	if (width <= line.widest) return [];
	const room = Math.floor(([...text].length * line.widest) / width);
	const message = `Google shows ${line.widest} px of a ${what}, and this one is ${width} px wide: "${text}". Say it in about ${room} characters.`;
	return [{ file, place: places.key(file, ...path), severity: 'warning', message }];
}
