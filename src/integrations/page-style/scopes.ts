import { tokenize, TokenType } from '@csstools/css-tokenizer';
import { replaceTags } from './start-tags.ts';
import type { StyleRule } from './style-rules.ts';

/** The class that Astro puts on each element of a component whose style is for that component alone. */
const SCOPE = /^astro-[a-z0-9]{8}$/;
const CLASSES = / class="([^"]*)"/;
const ELEMENT = /^<([a-z][\w-]*)/;

/** What stands in a selector beside a scope, of the same element: `li.lead` in `li.lead.astro-ybatimd6:hover`. */
interface ScopedName {
	scope: string;
	element: string | undefined;
	classes: string[];
}

/** Style and pages with short names for scopes, on the elements that need them. */
export interface Scopes {
	shortenCss: (css: string) => string;
	/** For HTML that Astro wrote. */
	shortenHtml: (html: string) => string;
}

/**
 * Scopes make up a tenth of a page as Astro writes it: eleven letters and the word `class` on every
 * element, most of which no rule asks for.
 *
 * @param rules All style of the site.
 * @param isOurs Style for which an element's name and classes never change once the page is written. Of a
 * company's nobody knows what its scripts do: its elements all keep their scopes.
 */
export function scopesIn(
	rules: readonly StyleRule[],
	isOurs: (rule: StyleRule) => boolean,
): Scopes {
	const asked = new Map<string, ScopedName[]>();
	for (const rule of rules) {
		for (const name of scopedNames(rule.text)) {
			const known = asked.get(name.scope) ?? [];
			known.push(isOurs(rule) ? name : { ...name, element: undefined, classes: [] });
			asked.set(name.scope, known);
		}
	}
	const shortNames = new Map([...asked.keys()].map((scope, index) => [scope, shortName(index)]));
	const isNeeded = (scope: string, element: string | undefined, classes: string[]): boolean =>
		asked
			.get(scope)
			?.some(
				(name) =>
					(name.element === undefined || name.element === element) &&
					name.classes.every((each) => classes.includes(each)),
			) ?? true;
	const shortenTag = (tag: string): string =>
		tag.replace(CLASSES, (_, value: string) => {
			const classes = value.split(' ').filter((each) => each !== '');
			const element = ELEMENT.exec(tag)?.[1];
			const kept = classes
				.filter((each) => isNeeded(each, element, classes))
				.map((each) => shortNames.get(each) ?? each);
			return kept.length > 0 ? ` class="${kept.join(' ')}"` : '';
		});
	return {
		shortenCss: (css) =>
			tokenize({ css })
				.map(([type, text]) => (type === TokenType.Ident ? (shortNames.get(text) ?? text) : text))
				.join(''),
		shortenHtml: replaceTags(shortenTag),
	};
}

/** No name that a writer would choose for a class. */
function shortName(index: number): string {
	return `_${index.toString(36)}`;
}

/** The scopes in a rule, with the names that stand beside them. */
function scopedNames(rule: string): ScopedName[] {
	const names: ScopedName[] = [];
	let element: string | undefined;
	let classes: string[] = [];
	const end = (): void => {
		const others = classes.filter((each) => !SCOPE.test(each));
		for (const scope of classes.filter((each) => SCOPE.test(each))) {
			names.push({ scope, element, classes: others });
		}
		[element, classes] = [undefined, []];
	};
	let before = '';
	for (const [type, text] of tokenize({ css: rule })) {
		if (type === TokenType.Ident && before === '.') classes.push(text);
		else if (type === TokenType.Ident && before !== ':') element = text;
		else if (text !== '.') end();
		before = text;
	}
	return names;
}
