import { TokenType, type CSSToken } from '@csstools/css-tokenizer';

/** What a selector asks of a page: its elements from the outermost, or first, to the one that is styled. */
export type Selector = readonly Compound[];

/** What is asked of one element. */
export interface Compound {
	/** As `namesOfTag` writes them: `ul`, `.lead`, `#main`, `[open]` or `[data-kind=tip]`. */
	names: string[];
	/** Of each of these lists, one: `:is(…)`. */
	oneOf: Compound[][];
	/** Of each of these lists, one must be met somewhere in the page: `:has(…)`. */
	has: Selector[][];
}

/**
 * Only while somebody presses something or points at it, or after a link to a place in the page: what this
 * changes is seen soon enough when all style has come, and it changes no layout.
 */
const LATER = new Set(['hover', 'active', 'focus', 'focus-visible', 'focus-within', 'target']);
const COMBINATORS = new Set(['>', '+', '~']);

/** The selectors of a list; without those that match nothing until a reader acts. */
export function selectorsOf(tokens: readonly CSSToken[]): Selector[] {
	return listOf(tokens)
		.map(selectorOf)
		.filter((selector) => selector !== undefined);
}

/** All compounds in a selector, those that stand for an element of their own. */
export function compoundsOf(selector: Selector): Compound[] {
	return selector.flatMap((compound) => [compound, ...compound.has.flat().flatMap(compoundsOf)]);
}

/** Every name in a compound. */
export function namesOf({ names, oneOf }: Compound): string[] {
	return [...names, ...oneOf.flat().flatMap(namesOf)];
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

function selectorOf(tokens: readonly CSSToken[]): Selector | undefined {
	const compounds: Compound[] = [];
	let compound: Compound | undefined;
	for (let at = 0; at < tokens.length; at++) {
		const [type, text = ''] = tokens[at] ?? [];
		if (type === TokenType.Whitespace || type === TokenType.Comment || COMBINATORS.has(text)) {
			compound = undefined;
			continue;
		}
		if (!compound) compounds.push((compound = { names: [], oneOf: [], has: [] }));
		const before = tokens[at - 1];
		if (depthOf(tokens[at]) > 0) {
			const end = closing(tokens, at);
			addFunction(compound, text, tokens.slice(at + 1, end));
			at = end;
		} else if (type === TokenType.Hash) compound.names.push(text);
		else if (type !== TokenType.Ident) continue;
		else if (before?.[1] === '.') compound.names.push(`.${text}`);
		else if (before?.[0] !== TokenType.Colon) compound.names.push(text);
		else if (LATER.has(text)) return undefined;
	}
	return compounds;
}

/** What else is asked of an element: `[…]`, `:is(…)`. What other functions hold is not asked for. */
function addFunction(compound: Compound, start: string, inside: readonly CSSToken[]): void {
	if (start === '[') compound.names.push(attributeOf(inside));
	else if (start === 'has(') compound.has.push(selectorsOf(inside));
	else if (start === 'is(' || start === 'where(') {
		compound.oneOf.push(selectorsOf(inside).flatMap((selector) => selector.slice(-1)));
	}
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
