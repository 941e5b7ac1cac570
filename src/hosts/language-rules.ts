import { bestLocale } from '../i18n/best-locale.ts';
import { canonicalTag } from '../i18n/language-tag.ts';
import type { Locale } from '../schema/site.ts';

/** Readers who ask for one of some languages get an edition. The first rule that fits counts. */
export interface LanguageRule {
	/** Code of the locale. */
	locale: string;
	/** Lower case. Each stands for itself and, unless `whole`, for all that begin so. E.g. `pt` for `pt-ao`. */
	tags: readonly string[];
	/** Whether only the tags themselves are meant. */
	whole: boolean;
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const PAIRS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
const SCRIPTS = ['arab', 'cyrl', 'hans', 'hant', 'latn'];

type Choice = Pick<Locale, 'code' | 'lang'>;

/**
 * The choice that `preferredLocale` makes for one language, as rules for hosts that can do no more than
 * compare texts. Those for fewer readers come first.
 */
export function languageRules(locales: readonly Choice[]): LanguageRule[] {
	const readable = languagesNear(locales).filter((tag) => bestLocale([tag], locales));
	const whole = new Map<string, string[]>();
	const narrow = new Map<string, string[]>();
	const wide = new Map<string, string[]>();
	for (const language of readable) {
		const { most, others, own } = choicesFor(language, locales);
		add(wide, most, language);
		for (const [tag, locale] of others) add(narrow, locale, tag);
		if (own !== most) add(whole, own, language);
	}
	const rules = (from: Map<string, string[]>, isWhole: boolean): LanguageRule[] =>
		[...from].map(([locale, tags]) => ({ locale, tags, whole: isWhole }));
	return [...rules(whole, true), ...rules(narrow, false), ...rules(wide, false)];
}

function add(to: Map<string, string[]>, locale: string, tag: string): void {
	to.set(locale, [...(to.get(locale) ?? []), tag]);
}

/** All two-letter languages, and the longer ones of the locales and of those that stand for them. */
function languagesNear(locales: readonly Choice[]): string[] {
	const own = locales.map(({ lang }) => lang.toLowerCase().split('-')[0] ?? '');
	// Old codes that browsers and systems still send; the canonical one is among the pairs.
	const canonical = PAIRS.filter((tag) => canonicalTag(tag) !== undefined);
	return [...new Set([...canonical, ...own])];
}

interface Choices {
	/** Edition of the language itself. */
	own: string;
	/** Edition of most of its regions. */
	most: string;
	/** Scripts and regions whose readers get another one. */
	others: (readonly [tag: string, locale: string])[];
}

function choicesFor(language: string, locales: readonly Choice[]): Choices {
	const best = (tag: string): string => bestLocale([tag], locales)?.code ?? '';
	const own = best(language);
	const near = locales.filter((locale) => bestLocale([language], [locale]));
	if (near.length < 2) return { own, most: own, others: [] };
	const regions = [...PAIRS, '001', '419'].map(
		(region) => [`${language}-${region}`, best(`${language}-${region}`)] as const,
	);
	const counts = Map.groupBy(regions, ([, locale]) => locale);
	const [[most = own] = []] = [...counts].sort((a, b) => b[1].length - a[1].length);
	const scripts = SCRIPTS.map((name) => `${language}-${name}`).map(
		(tag) => [tag, best(tag)] as const,
	);
	const others = [...scripts, ...regions].filter(([, locale]) => locale !== most && locale !== '');
	return { own, most, others };
}

/**
 * The first of the languages of `Accept-Language` that a site has, as a regular expression that any
 * engine knows: browsers send the best first. It holds one group, and none that is refused (`q=0`).
 */
export function firstLanguagePattern(rules: readonly LanguageRule[]): string {
	const tags = new Set(rules.flatMap(({ tags }) => tags.map((tag) => tag.split('-')[0])));
	const weight = String.raw`;\s*q=(?:1|0?\.\d*[1-9])`;
	return String.raw`^(?:[^,]*,)*?\s*((?:${[...tags].join('|')})(?:-[a-z0-9-]+)?)\s*(?:,|$|${weight})`;
}

/** Whether a language is one of a rule's, as a regular expression. */
export function languagePattern({ tags, whole }: LanguageRule): string {
	return `^(?:${tags.join('|')})${whole ? '$' : String.raw`(?:-|$)`}`;
}
