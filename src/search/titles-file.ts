/**
 * `/{locale}/search/titles.json`: every title that readers of a locale are shown, for matches
 * before the engine is loaded and for the nearest titles when it finds nothing. Rows instead of
 * objects, because the file is fetched by everyone who searches.
 */

/**
 * Title, address, title of its category; then, where the text is in another language, its tag, its
 * direction and what says so. Where nothing says so, the text is in the readers' own language and for
 * them alone.
 */
export type TitleRow = [
	title: string,
	href: string,
	category: string,
	lang?: string,
	dir?: 'ltr' | 'rtl',
	badge?: string,
];

export interface Title {
	title: string;
	href: string;
	/** Title of its category; empty at the top. */
	category: string;
	/** Where the text is not in the readers' language. */
	other?: OtherLanguage;
	/** Readers of other languages are not shown it: `fallback: false`. */
	isOwnOnly?: true;
}

export interface OtherLanguage {
	/** BCP 47 tag. E.g. `nb`. */
	lang: string;
	dir: 'ltr' | 'rtl';
	/** In the readers' language. E.g. `på norskt bokmål`. */
	badge: string;
}

export function toRow({ title, href, category, other, isOwnOnly }: Title): TitleRow {
	if (isOwnOnly) return [title, href, category, '', 'ltr', ''];
	return other
		? [title, href, category, other.lang, other.dir, other.badge]
		: [title, href, category];
}

export function fromRow([title, href, category, lang, dir, badge]: TitleRow): Title {
	const base = { title, href, category };
	if (badge === '') return { ...base, isOwnOnly: true };
	return lang === undefined
		? base
		: { ...base, other: { lang, dir: dir ?? 'ltr', badge: badge ?? lang } };
}
