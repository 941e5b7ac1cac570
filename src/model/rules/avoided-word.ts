import type { Terms } from '../../schema/terms.ts';
import type { Place } from '../problem.ts';
import type { ArticleText } from '../text.ts';
import {
	isArticle,
	type FileFinding,
	type RuleContext,
	type TextRule,
	type TextSource,
} from './rule.ts';

/** An article uses the approved words of terms.yaml. */
export const avoidedWord: TextRule = {
	name: 'avoided-word',
	checkText(source, text, context) {
		const words = avoidedIn(source.locale, context.records.terms);
		if (!words) return [];
		return [...inFrontMatter(source, words, context), ...inText(source, text, words, context)];
	},
};

interface AvoidedWords {
	/** Matches each of them as a whole word. */
	pattern: RegExp;
	/** Avoided word in lower case → approved word. */
	approved: ReadonlyMap<string, string>;
}

function inFrontMatter(
	source: TextSource,
	words: AvoidedWords,
	context: RuleContext,
): FileFinding[] {
	if (!isArticle(source)) return [];
	// A description that was not written is the beginning of the text, which is looked at anyway.
	const keys = source.hasDescription ? (['title', 'description'] as const) : (['title'] as const);
	return keys.flatMap((key) =>
		[...source.data[key].matchAll(words.pattern)].map(([word]) =>
			finding(source, context.places.key(source.file, key), word, words),
		),
	);
}

function inText(
	source: TextSource,
	text: ArticleText,
	words: AvoidedWords,
	{ places }: RuleContext,
): FileFinding[] {
	if (text.plain.search(words.pattern) < 0) return [];
	const seen = new Set<string>();
	return wordsOf(places.source(source.file)).flatMap((line, index) =>
		[...line.matchAll(words.pattern)].flatMap((match): FileFinding[] => {
			const word = match[0].toLowerCase();
			if (seen.has(word)) return [];
			seen.add(word);
			return [finding(source, { line: index + 1, column: match.index + 1 }, match[0], words)];
		}),
	);
}

function finding(
	{ file }: TextSource,
	place: Place,
	word: string,
	{ approved }: AvoidedWords,
): FileFinding {
	const better = approved.get(word.toLowerCase()) ?? '';
	return {
		file,
		place,
		severity: 'hint',
		message: `Write "${better}" instead of "${word}" (terms.yaml).`,
	};
}

/** Lines of a file with blanks for what readers do not read: front matter, addresses, directives, tags. */
function wordsOf(source: string): string[] {
	const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
	return source
		.replace(/^---\r?\n[\s\S]*?\n---[ \t]*$/m, blank)
		.replace(/\]\([^)\n]*\)|:{1,2}(ui|term|snippet)\[[^\]\n]*\]|<[^>\n]*>|https?:\S+/g, blank)
		.split('\n');
}

const patterns = new WeakMap<Terms, Map<string, AvoidedWords | undefined>>();

/** One pattern per locale for all its words; `undefined` if there is none. */
function avoidedIn(locale: string, terms: Terms): AvoidedWords | undefined {
	const ofTerms = patterns.get(terms) ?? new Map<string, AvoidedWords | undefined>();
	patterns.set(terms, ofTerms);
	if (!ofTerms.has(locale)) ofTerms.set(locale, avoidedWords(locale, terms));
	return ofTerms.get(locale);
}

function avoidedWords(locale: string, terms: Terms): AvoidedWords | undefined {
	const approved = new Map(
		Object.values(terms).flatMap((words) => {
			const term = words[locale];
			return (term?.avoid ?? []).map((word): [string, string] => [
				word.toLowerCase(),
				term?.word ?? '',
			]);
		}),
	);
	if (approved.size === 0) return undefined;
	const alternatives = [...approved.keys()].map((word) =>
		word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'),
	);
	// `\b` knows no letters but a to z.
	const pattern = new RegExp(
		`(?<![\\p{L}\\p{N}])(${alternatives.join('|')})(?![\\p{L}\\p{N}])`,
		'giu',
	);
	return { pattern, approved };
}
