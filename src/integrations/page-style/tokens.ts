import { tokenize, TokenType } from '@csstools/css-tokenizer';
import type { StyleRule } from './style-rules.ts';

/** Custom properties of the site: what they are called, and what they are. */
type Tokens = ReadonlyMap<string, string>;

/** The layer that all of ours stand in. */
const LAYER = '@layer tokens';

/** What a rule of the tokens declares, in its order. */
function declared({ text }: StyleRule): [name: string, value: string][] {
	const declarations: [string, string][] = [];
	let [name, value] = ['', ''];
	for (const [type, written] of tokenize({ css: text.slice(text.indexOf('{') + 1, -1) })) {
		if (type === TokenType.Semicolon || type === TokenType.EOF) {
			if (name !== '') declarations.push([name, value.trim()]);
			[name, value] = ['', ''];
		} else if (name === '' && type === TokenType.Ident) name = written;
		else if (type !== TokenType.Colon || value !== '') value += written;
	}
	return declarations;
}

/** Whether a rule sets the tokens of the whole page, on some screens or all. */
export function setsTokens({ within, text }: StyleRule): boolean {
	return within[0] === LAYER && text.startsWith(':root{');
}

/**
 * Style in which tokens that are the same everywhere are written as what they are, where that is shorter: a
 * length that a company's own style sets anew, or that depends on the screen, stays a name.
 */
export function withConstants(css: string, rules: readonly StyleRule[]): string {
	const constants = constantsIn(css, rules);
	return css.replace(/var\((--[\w-]+)\)/g, (use, name: string) => constants.get(name) ?? use);
}

function constantsIn(css: string, rules: readonly StyleRule[]): Tokens {
	const all = rules
		.filter((rule) => setsTokens(rule) && rule.within.length === 1)
		.flatMap(declared);
	return new Map(
		all.filter(([name, value]) => {
			const timesSet = css.split(`${name}:`).length - 1;
			return timesSet === 1 && !value.includes('(') && value.length <= `var(${name})`.length;
		}),
	);
}

/** A rule of tokens with no more than some style uses, and what these use themselves; none if that is nothing. */
export function onlyUsed(rule: StyleRule, css: string): StyleRule[] {
	const all = declared(rule);
	const used = new Set<string>();
	const add = (text: string): void => {
		for (const [name, value] of all) {
			if (used.has(name) || !(text.includes(`var(${name})`) || text.includes(`var(${name},`)))
				continue;
			used.add(name);
			add(value);
		}
	};
	add(css);
	const kept = all.filter(([name]) => !name.startsWith('--') || used.has(name));
	if (kept.length === 0) return [];
	return [{ ...rule, text: `:root{${kept.map(([name, value]) => `${name}:${value}`).join(';')}}` }];
}
