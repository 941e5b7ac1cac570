import { Parser } from 'htmlparser2';

/** i18next's own tags for React, by number: `<1>Save</1>`. HTML takes them for text. */
const NUMBERED = /<(\d+)>([^]*?)<\/\1>/g;
/** Elements that have no end. */
const VOID = new Set(['br', 'hr', 'img', 'wbr', 'input']);

/**
 * The words that users see of a text in a product's file, which may hold markup and entities. What
 * only looks like a tag is text.
 *
 * @example
 * visibleText('<b>Save</b> &amp; close'); // => 'Save & close'
 */
export function visibleText(text: string): string {
	if (!/[<&]/.test(text)) return text;
	const plain = text.replace(NUMBERED, '$2');
	const words: string[] = [];
	/** Tags that are open: where their words begin, and how they are written. */
	const open: { at: number; written: string }[] = [];
	const parser = new Parser(
		{
			ontext: (text_) => words.push(text_),
			onopentag: (name) => {
				const written = plain.slice(parser.startIndex, parser.endIndex + 1);
				if (!VOID.has(name)) open.push({ at: words.length, written });
				words.push(name === 'br' ? ' ' : '');
			},
			onclosetag: (name, isImplied) => {
				if (VOID.has(name)) return;
				const tag = open.pop();
				// Never closed, so it is none: `<name>`.
				if (tag && isImplied) words[tag.at] = tag.written;
			},
		},
		{ lowerCaseTags: false },
	);
	parser.end(plain);
	return words.join('');
}
