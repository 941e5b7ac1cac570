import { toNfc } from './nfc.ts';
import { withoutIndex } from './content-files.ts';

/** What a relative link in a text leads to. */
export interface Target {
	locale: string;
	/** Article or category id. */
	id: string;
	kind: 'article' | 'category';
	/** Without `#`; empty if there is none. */
	fragment: string;
}

/**
 * Resolve a link by file, as a writer writes it.
 *
 * @param file File it stands in, relative to the content root.
 * @returns `undefined` if it leaves the content root or is a path of the site.
 * @example
 * linkTarget('sv/account/log-in.mdx', './password/reset.mdx#link');
 * // => { locale: 'sv', id: 'account/password/reset', kind: 'article', fragment: 'link' }
 */
export function linkTarget(file: string, href: string): Target | undefined {
	if (href.startsWith('/')) return undefined;
	const [path = ''] = href.split('#', 1);
	const [locale, ...rest] = joinPath(file, decode(path)) ?? [];
	if (locale === undefined) return undefined;
	const id = toNfc(rest.join('/'));
	const isArticle = /\.mdx?$/.test(id);
	return {
		locale,
		id: isArticle ? withoutIndex(id.replace(/\.mdx?$/, '')) : id.replace(/\/?_category\.yaml$/, ''),
		kind: isArticle ? 'article' : 'category',
		fragment: fragmentOf(href),
	};
}

/**
 * The id that a link names. What follows `:~:` is for the browser alone, words to be marked.
 *
 * @example
 * fragmentOf('./log-in.mdx#phone:~:text=Open'); // => 'phone'
 */
export function fragmentOf(href: string): string {
	const [, fragment = ''] = /#([^]*)$/.exec(href) ?? [];
	return decode(fragment.split(':~:', 1)[0] ?? '').normalize('NFC');
}

/** `https:`, `mailto:`, `tel:` …: not ours to rewrite or to check. */
export function isOutside(href: string): boolean {
	return /^([a-z][a-z\d+.-]*:|\/\/)/i.test(href);
}

/**
 * How to name one file from another.
 *
 * @example
 * relativePath('sv/account/log-in.mdx', 'sv/billing/pay.mdx'); // => '../billing/pay.mdx'
 */
export function relativePath(from: string, to: string): string {
	const base = from.split('/').slice(0, -1);
	const target = to.split('/');
	let shared = 0;
	while (shared < base.length && base[shared] === target[shared]) shared++;
	const up = base.slice(shared).map(() => '..');
	return [...(up.length > 0 ? up : ['.']), ...target.slice(shared)].join('/');
}

/** Path of a file named from another, as segments; `undefined` if it leads out of the root. */
export function joinPath(from: string, relative: string): string[] | undefined {
	const segments = from.split('/').slice(0, -1);
	for (const segment of relative.split('/')) {
		if (segment === '' || segment === '.') continue;
		if (segment !== '..') segments.push(segment);
		else if (segments.pop() === undefined) return undefined;
	}
	return segments;
}

/** A fragment or path as its characters: `%C3%A5` → `å`. */
export function decode(text: string): string {
	try {
		return toNfc(decodeURIComponent(text));
	} catch {
		// A lone "%" is a character like any other in a file's name.
		return text;
	}
}
