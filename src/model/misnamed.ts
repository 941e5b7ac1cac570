/**
 * What is wrong with the name of a file that nothing reads, where it is nearly one that is read.
 *
 * @param codes Locales of the site.
 */
export function misnamedIn(file: string, codes: readonly string[]): string | undefined {
	const [locale = '', ...inside] = file.split('/');
	const isInLocale = inside.length > 0 && codes.includes(locale);
	if (inside.length > 0 && !isInLocale) return undefined;
	if (inside.length === 0 && file.endsWith('.mdx')) {
		return `This article is in no locale, so nobody is shown it. Move it into a folder, e.g. ${codes[0] ?? 'sv'}/account/${file}.`;
	}
	if (inside.indexOf('_snippets') > 0) {
		return `Nothing reads this file: snippets stand in ${locale}/_snippets/.`;
	}
	const name = file.slice(file.lastIndexOf('/') + 1);
	if (isInLocale && otherMarkup.test(name)) {
		return `Nothing reads this file: articles are written in Markdown. Write it again, or remove it.`;
	}
	const wanted = isInLocale ? nameInLocale(name, inside.length === 1) : nameInRoot(name);
	return wanted === undefined || wanted === name
		? undefined
		: `Nothing reads this file. Rename it to "${wanted}", or remove it.`;
}

/** Texts for other programs. */
const otherMarkup = /\.(a(scii)?doc|creole|org|rst|textile|wiki)$/i;

function nameInRoot(name: string): string | undefined {
	const known = /^(site|terms|words|redirects)\.(ya?ml|json)$/i.exec(name)?.[1];
	return known && `${known.toLowerCase()}.yaml`;
}

function nameInLocale(name: string, isTop: boolean): string | undefined {
	if (/^_?category_?\.(ya?ml|json)$/i.test(name)) return '_category.yaml';
	if (isTop && /^_?ui\.(ya?ml|json)$/i.test(name)) return '_ui.yaml';
	// Some generators call the text of a section so.
	const index = /^_index\.(mdx?)$/i.exec(name)?.[1];
	if (index !== undefined) return `index.${index.toLowerCase()}`;
	// What an editor, a mail program or a backup has put after the ending.
	const kept = /^(#?)([^_#].*\.mdx?)(\.(txt|bak|backup|old|orig|rej|save|sav|tmp)|~|#)$/i.exec(
		name,
	)?.[2];
	if (kept !== undefined) return kept;
	const [, stem = '', ending = ''] =
		/^([^_].*)\.(mdx?|markdown|mdown|mdwn|mkdn?|mdtext)$/i.exec(name) ?? [];
	if (stem === '') return undefined;
	return `${stem}.${/^mdx?$/i.test(ending) ? ending.toLowerCase() : 'md'}`;
}
