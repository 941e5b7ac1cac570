import { memo } from '../../memo.ts';
import { matcher } from './matcher.ts';
import { scopesIn } from './scopes.ts';
import { styleRules, type StyleRule } from './style-rules.ts';
import { onlyUsed, setsTokens, withConstants } from './tokens.ts';

/** The style of a site, in two parts. */
export interface PageStyle {
	/** For a page's head: what HTML needs to be shown as it is to be. */
	inlineFor: (html: string) => string;
	/** For the one file that all pages share: everything that a page may need beside that. */
	rest: string;
	/** A page as this style knows it: with other names for the scopes of components. */
	renamed: (html: string) => string;
}

/**
 * Layers that a page needs only in part. All else (a company's own style) is short, or nobody can tell what
 * of it a page needs: that stands in every page, and not in the file. Tokens stand in both: a page has those
 * that its first part uses.
 */
const PARTED = new Set(
	['reset', 'tokens', 'base', 'components', 'prose', 'print'].map((name) => `@layer ${name}`),
);

/** @param css All style of a site. */
export function pageStyle(css: string): PageStyle {
	const scopes = scopesIn(styleRules(css), isParted);
	const named = scopes.shortenCss(css);
	const rules = styleRules(withConstants(named, styleRules(named)));
	const parted = rules.filter(isParted);
	const matchesIn = matcher(parted.flatMap(({ selectors = [] }) => selectors));
	// Thousands of pages have a few dozen sets of rules between them.
	const cssOf = memo((key) => inlined(rules.filter((_, index) => key[index] === '1')));
	return {
		inlineFor(html) {
			const matches = matchesIn(html);
			const isUsed = (rule: StyleRule): boolean =>
				!isParted(rule) || (isForFirstScreen(rule) && (rule.selectors?.some(matches) ?? false));
			return cssOf(rules.map((rule) => (isUsed(rule) ? '1' : '0')).join(''));
		},
		rest: written(rules.filter((rule) => isParted(rule) || setsTokens(rule))),
		renamed: scopes.shortenHtml,
	};
}

function isParted(rule: StyleRule): boolean {
	return PARTED.has(rule.within[0] ?? '') && !setsTokens(rule);
}

/** Whether it may be seen as soon as a page is: paper is for later, and so is motion. */
function isForFirstScreen({ within }: StyleRule): boolean {
	return !within.some((group) => group === '@media print' || group.includes('reduced-motion'));
}

/** Rules as text, with no more tokens than they use. */
function inlined(rules: readonly StyleRule[]): string {
	const others = written(rules.filter((rule) => !setsTokens(rule)));
	return written(rules.flatMap((rule) => (setsTokens(rule) ? onlyUsed(rule, others) : [rule])));
}

/** Rules as text; neighbours share what is around them. */
function written(rules: readonly StyleRule[]): string {
	let css = '';
	let open: readonly string[] = [];
	for (const { within, text } of [...rules, { within: [], text: '' }]) {
		const shared = open.findIndex((group, index) => group !== within[index]);
		const kept = shared < 0 ? open.length : shared;
		css += '}'.repeat(open.length - kept);
		css += within
			.slice(kept)
			.map((group) => `${group}{`)
			.join('');
		css += text;
		open = within;
	}
	return css;
}
