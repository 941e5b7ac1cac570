import type { Finding } from '../../model/problem.ts';
import type { TextFaultRule } from './rule.ts';
import { linesOfParagraphs, type Line } from './words.ts';

/** Signs that were to make words bold, and are shown beside them. */
export const shownEmphasis: TextFaultRule = {
	name: 'shown-emphasis',
	find: (text) =>
		linesOfParagraphs(text).flatMap((line) =>
			messagesFor(line).map((message): Finding => ({
				severity: 'warning',
				message,
				place: line.place,
			})),
		),
};

/** Signs on both sides of words, and what they make elsewhere. */
const pairs: readonly RegExp[] = [
	/(?<![*\\/])(\*\*)(?![*/])([^*]*[\p{L}\p{N}][^*]*)(?<![/\\])\*\*(?![*/])/gu,
	/(?<![_\\\p{L}\p{N}])(__)(?![_])([^_]*\p{L}[^_]*)__(?![_\p{L}\p{N}])/gu,
	/(?<![\p{L}\p{N}*\\])(\*)(?=[\p{P}\p{L}])([^*\n]*\p{L}[^*\n]*)\*(?!\*)/gu,
	/(?<!~)(~~)([^~]*\p{L}[^~]*)~~(?!~)/gu,
];

function messagesFor({ signs, raw }: Line): string[] {
	const isEscaped = (sign = ''): boolean => raw.includes(`\\${sign}`);
	const paired = pairs
		.flatMap((pair) => [...signs.matchAll(pair)])
		.filter(([, sign = '']) => !isEscaped(sign[0]))
		.map(([written, sign = '', inner = '']) => shown(written, sign, inner));
	const [, open] = /(?<=^|\s)(\*\*\p{L}[^*]{0,60})/u.exec(signs) ?? [];
	const isOpen =
		open !== undefined && !isEscaped('*') && (signs.match(/\*\*/g)?.length ?? 0) % 2 === 1;
	return [
		...paired,
		...(marked.test(signs) ? [noMark] : []),
		...(hidden.test(signs) ? [noComment] : []),
		...(isOpen
			? [
					`Readers see the signs of "${open}": this bold text is never closed in its paragraph. Write ** where it ends.`,
				]
			: []),
	];
}

function shown(written: string, sign: string, inner: string): string {
	const words = inner.trim();
	const why =
		words === inner
			? `Next to a letter they do not work around quotes and brackets: write ${tagged(sign, words)}, or put a blank on the outside.`
			: `Write them next to the words: ${sign}${words}${sign}.`;
	return `Readers see the signs of "${written}". ${why}`;
}

const marked = /(?<!=)==(?![=\s])[^=]*\p{L}[^=]*(?<!\s)==(?!=)/u;
const noMark =
	'Readers see the signs "==": there is no marked text here. Write **bold**, or remove them.';
const hidden = /(?<!%)%%(?!%)[^%]*\p{L}[^%]*%%/u;
const noComment =
	'Readers see what stands between "%%". A comment is written <!-- so --> in an .md file, and {/* so */} in an .mdx file.';

function tagged(sign: string, words: string): string {
	const tag = { '**': 'strong', __: 'strong', '~~': 'del' }[sign] ?? 'em';
	return `<${tag}>${words}</${tag}>`;
}
