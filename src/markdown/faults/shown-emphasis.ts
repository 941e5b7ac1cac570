import type { Found, TextFaultRule } from './rule.ts';
import { linesOfParagraphs, type Line } from './words.ts';

/** Signs that were to make words bold, and are shown beside them. */
export const shownEmphasis: TextFaultRule = {
	name: 'shown-emphasis',
	find: (text) =>
		linesOfParagraphs(text).flatMap((line): Found[] => {
			const message = messageFor(line);
			return message === undefined ? [] : [{ severity: 'warning', message, place: line.place }];
		}),
};

/** Signs on both sides of words, and what they make elsewhere. */
const pairs: readonly RegExp[] = [
	/(?<![*\\/])(\*\*)(?![*/])([^*]*[\p{L}\p{N}][^*]*)(?<![/\\])\*\*(?![*/])/u,
	/(?<![_\\\p{L}\p{N}])(__)(?![_])([^_]*\p{L}[^_]*)__(?![_\p{L}\p{N}])/u,
	/(?<![\p{L}\p{N}*\\])(\*)(?=[\p{P}\p{L}])([^*\n]*\p{L}[^*\n]*)\*(?!\*)/u,
	/(?<!~)(~~)([^~]*\p{L}[^~]*)~~(?!~)/u,
];

function messageFor({ signs, raw }: Line): string | undefined {
	for (const pair of pairs) {
		const [written, sign = '', inner = ''] = pair.exec(signs) ?? [];
		// A sign with a backslash before it is meant to be seen.
		if (written === undefined || raw.includes(`\\${sign[0] ?? ''}`)) continue;
		const words = inner.trim();
		const why =
			words === inner
				? `Next to a letter they do not work around quotes and brackets: write ${tagged(sign, words)}, or put a blank on the outside.`
				: `Write them next to the words: ${sign}${words}${sign}.`;
		return `Readers see the signs of "${written}". ${why}`;
	}
	if (/(?<!=)==(?![=\s])[^=]*\p{L}[^=]*(?<!\s)==(?!=)/u.test(signs)) {
		return 'Readers see the signs "==": there is no marked text here. Write **bold**, or remove them.';
	}
	if (/(?<!%)%%(?!%)[^%]*\p{L}[^%]*%%/u.test(signs)) {
		return 'Readers see what stands between "%%". A comment is written <!-- so --> in an .md file, and {/* so */} in an .mdx file.';
	}
	const [, open] = /(?<=^|\s)(\*\*\p{L}[^*]{0,60})/u.exec(signs) ?? [];
	return open === undefined || raw.includes('\\*')
		? undefined
		: `Readers see the signs of "${open}": this bold text is never closed in its paragraph. Write ** where it ends.`;
}

function tagged(sign: string, words: string): string {
	const tag = { '**': 'strong', __: 'strong', '~~': 'del' }[sign] ?? 'em';
	return `<${tag}>${words}</${tag}>`;
}
