import { Parser } from 'htmlparser2';
import { isSurelyPlain, plainSigns, withWholeNumbers } from '../language/plain-signs.ts';

/** A page as the engine gets it, and how its words are written where that is otherwise. */
export interface PlainPage {
	html: string;
	/** Word in plain signs → as the page shows it. E.g. `CO2` → `CO₂`. */
	written: Map<string, string>;
}

/** Elements that do not end a word: `CO<sub>2</sub>` is one. */
const INLINE = new Set(
	'a abbr b bdi bdo button cite code data del dfn em font i ins kbd mark q rb rp rt ruby s samp small span strong sub sup time u var wbr'.split(
		' ',
	),
);

/** Two of a kind beside each other are two things, but for pieces of one text. */
const PIECES = new Set([
	'b',
	'bdo',
	'em',
	'font',
	'i',
	'rb',
	'rp',
	'rt',
	'span',
	'strong',
	'sub',
	'sup',
]);
/**
 * Where the engine may take two words for one: it parts them at elements that it knows for blocks, which
 * these are not. Most pages have none.
 */
const MAY_JOIN =
	/[^\s>]<\/?(?:audio|bdi|d[dt]|fig\w+|iframe|img|input|label|legend|meter|option|output|progress|select|summary|svg|textarea|video)\b|<\/(?:a|abbr|button|code|data|kbd|samp|time)><(?!\/?(?:h[1-6]|li|nav|ol|p|td|th|ul)\b)/;

/**
 * A page's HTML with its text in plain signs, as queries are, so that `l’adresse` is found by
 * `adresse` and `CO₂` by `co2`. Words stay as many as they were, and so at the same places: what the
 * engine keeps for excerpts can be written back, see {@link asWritten}.
 */
export function plainPage(html: string): PlainPage {
	const written = new Map<string, string>();
	// Most pages of most sites.
	const hasPlainSigns = isSurelyPlain(html) && !/&(?!(?:amp|lt|gt|quot|#39);)/.test(html);
	if (hasPlainSigns && !MAY_JOIN.test(html)) {
		return { html, written };
	}
	const pieces: string[] = [];
	let copied = 0;
	const replace = (from: number, to: number, text: string) => {
		pieces.push(html.slice(copied, from), text);
		copied = to;
	};
	let run = { raw: '', from: 0, to: 0 };
	let block = '';
	const endRun = () => {
		const { raw, from, to } = run;
		const plain = plainSigns(raw);
		if (plain !== raw) replace(from, to, escaped(plain));
		block += raw;
		run = { raw: '', from: 0, to: 0 };
	};
	const endBlock = () => {
		if (plainSigns(block) === block) block = '';
		for (const word of wordsOf(block)) {
			const plain = plainSigns(word);
			if (plain !== word && !written.has(plain)) written.set(plain, word);
		}
		block = '';
	};
	let isCode = false;
	/** What stands before is a word that has not ended, or one that ends here. */
	let [isInWord, isApart] = [false, false];
	let closed = '';
	const parser = new Parser({
		onopentag: (name, attributes) => {
			endRun();
			isApart ||= !INLINE.has(name) || name === 'bdi' || (closed === name && !PIECES.has(name));
			closed = '';
			if (!INLINE.has(name)) endBlock();
			isCode = name === 'script' || name === 'style';
			if ('data-pagefind-meta' in attributes) {
				replace(parser.startIndex, parser.endIndex + 1, tag(name, attributes));
				endBlock();
				block = attributes['content'] ?? attributes['data-pagefind-meta'];
				endBlock();
			}
		},
		ontext: (text) => {
			if (isCode) return;
			if (isApart && isInWord && /^\S/.test(text)) {
				replace(parser.startIndex, parser.startIndex, ' ');
				endBlock();
			}
			isApart = false;
			closed = '';
			isInWord = /\S$/.test(text);
			if (run.raw === '') run.from = parser.startIndex;
			run.raw += text;
			run.to = parser.endIndex + 1;
		},
		onclosetag: (name) => {
			endRun();
			isApart ||= !INLINE.has(name);
			closed = name;
			if (!INLINE.has(name)) endBlock();
			isCode = false;
		},
		oncomment: endRun,
	});
	parser.end(html);
	endRun();
	endBlock();
	return { html: [...pieces, html.slice(copied)].join(''), written };
}

/** A text of the index as its page shows it, its numbers still one word each. */
export function asWritten(text: string, written: PlainPage['written']): string {
	if (written.size === 0) return text;
	return text.replace(/[^\s\u200B]+/g, (word) => {
		// The engine ends blocks with a full stop of its own.
		const [, plain = word, stop = ''] = /^(.*?)(\.?)$/s.exec(word) ?? [];
		const own = written.get(word);
		return own ?? (written.has(plain) ? `${written.get(plain)}${stop}` : word);
	});
}

/** In a text without spaces the engine parts words, at Latin letters and figures at least. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/u;

function wordsOf(block: string): string[] {
	// The engine's own sign between words without spaces, and one that scripts take for a space.
	const text = withWholeNumbers(block.replace(/[\u200B\uFEFF]/g, ''));
	return text.split(/\s+/).flatMap((word) => [word, ...word.split(UNSPACED)]);
}

function tag(name: string, attributes: Record<string, string>): string {
	const written = Object.entries(attributes).map(
		([key, value]) =>
			` ${key}="${escaped(key === 'id' || key === 'href' ? value : plainSigns(value))}"`,
	);
	return `<${name}${written.join('')}>`;
}

function escaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
