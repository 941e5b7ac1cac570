import { TokenType, type CSSToken } from '@csstools/css-tokenizer';

/**
 * What a page must have for a selector to match: a name, as `ul`, `.lead`, `#main`, `[open]` or
 * `[data-kind=tip]`; or all of one of several lists, for `:is(…)`.
 */
export type Need = string | readonly (readonly Need[])[];

/** Functions one of whose selectors must match something. What the others hold is not asked for. */
const ALTERNATIVES = new Set(['is', 'where', 'has']);
/** Only while somebody points at something or presses it: never so when a page is first shown. */
const LATER = new Set(['hover', 'active']);

/** The needs of each selector of a list; of none that matches nothing until a reader acts. */
export function needsOf(selectors: readonly CSSToken[]): Need[][] {
	return listOf(selectors)
		.map(needsOfOne)
		.filter((needs) => needs !== undefined);
}

export function areMet(needs: readonly Need[], names: ReadonlySet<string>): boolean {
	return needs.every((need) =>
		typeof need === 'string' ? names.has(need) : need.some((each) => areMet(each, names)),
	);
}

/** Every name in some needs. */
export function namesOf(needs: readonly Need[]): string[] {
	return needs.flatMap((need) => (typeof need === 'string' ? [need] : need.flatMap(namesOf)));
}

/** The parts between the commas. */
function listOf(tokens: readonly CSSToken[]): CSSToken[][] {
	const list: CSSToken[][] = [[]];
	let depth = 0;
	for (const token of tokens) {
		depth += depthOf(token);
		if (depth === 0 && token[0] === TokenType.Comma) list.push([]);
		else list.at(-1)?.push(token);
	}
	return list;
}

function needsOfOne(selector: readonly CSSToken[]): Need[] | undefined {
	const needs: Need[] = [];
	for (let at = 0; at < selector.length; at++) {
		const [type, text = ''] = selector[at] ?? [];
		const before = selector[at - 1];
		const isPseudo = before?.[0] === TokenType.Colon;
		if (depthOf(selector[at]) > 0) {
			const end = closing(selector, at);
			const inside = selector.slice(at + 1, end);
			if (type === TokenType.OpenSquare) needs.push(attributeOf(inside));
			else if (ALTERNATIVES.has(text.slice(0, -1))) needs.push(needsOf(inside));
			at = end;
		} else if (type === TokenType.Hash) needs.push(text);
		else if (type !== TokenType.Ident) continue;
		else if (before?.[1] === '.') needs.push(`.${text}`);
		else if (!isPseudo) needs.push(text);
		else if (LATER.has(text)) return undefined;
	}
	return needs;
}

function closing(tokens: readonly CSSToken[], at: number): number {
	let depth = 0;
	const end = tokens.findIndex((token, index) => {
		if (index >= at) depth += depthOf(token);
		return index >= at && depth === 0;
	});
	return end < 0 ? tokens.length : end;
}

/** By how much what follows a token lies deeper than it. */
function depthOf(token: CSSToken | undefined): 1 | 0 | -1 {
	switch (token?.[0]) {
		case TokenType.Function:
		case TokenType.OpenParen:
		case TokenType.OpenSquare:
			return 1;
		case TokenType.CloseParen:
		case TokenType.CloseSquare:
			return -1;
		default:
			return 0;
	}
}

/** `[name]`, or `[name=value]` where the whole value is given. */
function attributeOf(inside: readonly CSSToken[]): string {
	const [name, operator, value] = inside;
	// The fifth value of a token is what it means, here the text without its quotes.
	const text = value?.[0] === TokenType.String ? value[4].value : value?.[1];
	return operator?.[1] === '=' ? `[${name?.[1]}=${text}]` : `[${name?.[1]}]`;
}
