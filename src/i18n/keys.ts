import type { TextTree } from '../schema/labels.ts';
import en from './strings/en.json' with { type: 'json' };

/** Every interface string a locale may say in its own words, plurals by their stem: `category.articles`. */
export const stringKeys: readonly string[] = [...new Set(keysOf(en).map(stemOf))];

/** Keys of a tree of texts: `article.toc`. */
export function keysOf(tree: TextTree): string[] {
	return textsOf(tree).map(([key]) => key);
}

/** Texts of a tree by their keys. */
export function textsOf(tree: TextTree, path = ''): [key: string, text: string][] {
	return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
		typeof value === 'string' ? [[path + key, value]] : textsOf(value, `${path}${key}.`),
	);
}

/** Without the ending of a CLDR plural category: `category.articles_few` → `category.articles`. */
export function stemOf(key: string): string {
	return key.replace(/_(zero|one|two|few|many|other)$/, '');
}
