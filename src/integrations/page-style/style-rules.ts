import { tokenize, TokenType, type CSSToken } from '@csstools/css-tokenizer';
import { selectorsOf, type Selector } from './selectors.ts';

/** A rule of a stylesheet, or whatever else stands where a rule may. */
export interface StyleRule {
	/** The at-rules around it, outermost first. E.g. `@layer prose`, `@media (width < 40rem)`. */
	within: readonly string[];
	text: string;
	/** `undefined` where it has none. */
	selectors: readonly Selector[] | undefined;
}

/** At-rules that hold rules. */
const GROUPS = new Set(['@layer', '@media', '@supports', '@container']);

/** The rules of a stylesheet in their order, each taken out of what is around it. */
export function styleRules(css: string): StyleRule[] {
	return rulesIn(css, tokenize({ css }), []);
}

function rulesIn(css: string, tokens: readonly CSSToken[], within: readonly string[]): StyleRule[] {
	const rules: StyleRule[] = [];
	let start = 0;
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at];
		if (!token || !endsPrelude(token)) continue;
		const prelude = tokens.slice(start, at);
		const end = token[0] === TokenType.OpenCurly ? closing(tokens, at) : at;
		const name = prelude.find(isNotBlank);
		if (name?.[0] === TokenType.AtKeyword && GROUPS.has(name[1]) && end > at) {
			const group = sourceOf(css, prelude).trim();
			rules.push(...rulesIn(css, tokens.slice(at + 1, end), [...within, group]));
		} else if (name) {
			const text = sourceOf(css, tokens.slice(start, end + 1)).trim();
			const selectors = name[0] === TokenType.AtKeyword ? undefined : selectorsOf(prelude);
			rules.push({ within, text, selectors });
		}
		at = end;
		start = end + 1;
	}
	return rules;
}

function endsPrelude([type]: CSSToken): boolean {
	return type === TokenType.OpenCurly || type === TokenType.Semicolon;
}

function isNotBlank([type]: CSSToken): boolean {
	return type !== TokenType.Whitespace && type !== TokenType.Comment && type !== TokenType.EOF;
}

/** Where the block ends that begins at `at`. */
function closing(tokens: readonly CSSToken[], at: number): number {
	let depth = 0;
	for (let index = at; index < tokens.length; index++) {
		const type = tokens[index]?.[0];
		if (type === TokenType.OpenCurly) depth++;
		if (type === TokenType.CloseCurly && --depth === 0) return index;
	}
	return tokens.length - 1;
}

/** Positions of a token are its third and fourth value; the last one counts. */
function sourceOf(css: string, tokens: readonly CSSToken[]): string {
	const [first, last] = [tokens[0], tokens.at(-1)];
	return first && last ? css.slice(first[2], last[3] + 1) : '';
}
