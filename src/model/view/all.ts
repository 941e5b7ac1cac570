import { allPath, hrefOf } from '../../addresses.ts';
import { localeOf, type HelpCenter } from '../help-center.ts';
import { articleCard, topCategories, type ArticleCard, type CategoryCard } from './cards.ts';
import { MOST_ON_A_PAGE, numberedLinks, onPage, pageNumbers, type PageLink } from './page-links.ts';
import { everywhere, shellOf, type PageAddress, type Shell } from './shell.ts';

/** The list of all articles, or one letter of it where it is long. */
export interface AllView {
	kind: 'all';
	shell: Shell;
	/** To all letters, on this page or on others. */
	index: PageLink[];
	/** First letters on this page as the locale sorts them, with the articles under each. */
	letters: Letter[];
	/** To the pages of a letter that has many articles. */
	pages: PageLink[];
	/** Where no article is on this page: another way to them. */
	categories: CategoryCard[];
}

interface Letter {
	letter: string;
	/** In addresses. */
	id: string;
	articles: ArticleCard[];
}

/** Which part of the list; without a letter what `/sv/all/` shows. */
export interface AllPart {
	letter?: string | undefined;
	page: number;
}

/** The parts of a locale's list, each with what stands in its address after `/sv/all/`. */
export function allParts(
	center: HelpCenter,
	locale: string,
): { path: string | undefined; part: AllPart }[] {
	const first = { path: undefined, part: { page: 1 } };
	if (!isLong(center, locale)) return [first];
	const others = lettersOf(center, locale).flatMap(({ id, articles }) =>
		pageNumbers(articles.length).map((page) => ({
			path: pathOf(id, page),
			part: { letter: id, page },
		})),
	);
	return [first, ...others];
}

export function allView(
	center: HelpCenter,
	locale: string,
	{ letter: id, page }: AllPart = { page: 1 },
): AllView {
	const letters = lettersOf(center, locale);
	const long = isLong(center, locale);
	const shown = letters.find((letter) => letter.id === id);
	const href = (path: string): string => hrefOf(center.site, `${allPath(locale)}${path}/`);
	return {
		kind: 'all',
		shell: shellOf(center, locale, addressOf(center, locale, shown && pathOf(shown.id, page))),
		index: letters.map((letter) => ({
			label: letter.letter,
			href: long ? href(letter.id) : `#letter-${letter.id}`,
			isCurrent: letter === shown,
		})),
		letters: long ? (shown ? [{ ...shown, articles: onPage(shown.articles, page) }] : []) : letters,
		pages: shown
			? numberedLinks(shown.articles.length, page, (each) => href(pathOf(shown.id, each)))
			: [],
		categories: long && !shown ? topCategories(center, locale) : [],
	};
}

function isLong(center: HelpCenter, locale: string): boolean {
	return (center.shown.get(locale)?.length ?? 0) > MOST_ON_A_PAGE;
}

function pathOf(letter: string, page: number): string {
	return page === 1 ? letter : `${letter}/${page}`;
}

/** Another language has other letters: its whole list is the same page there. */
function addressOf(center: HelpCenter, locale: string, path: string | undefined): PageAddress {
	const whole = everywhere(center, allPath);
	if (path === undefined) return { ...whole, hasMarkdown: true };
	const paths = new Map(whole.paths).set(locale, `${allPath(locale)}${path}/`);
	return { paths, noindex: true };
}

const made = new WeakMap<HelpCenter, Map<string, Letter[]>>();

/** Sorted once for all pages: that takes longer than to draw one. */
function lettersOf(center: HelpCenter, locale: string): Letter[] {
	const ofCenter = made.get(center) ?? new Map<string, Letter[]>();
	made.set(center, ofCenter);
	const letters = ofCenter.get(locale) ?? sortedLetters(center, locale);
	ofCenter.set(locale, letters);
	return letters;
}

function sortedLetters(center: HelpCenter, locale: string): Letter[] {
	const { lang } = localeOf(center.site, locale);
	// A quotation mark before a title is no letter.
	const collator = new Intl.Collator(lang, { ignorePunctuation: true, numeric: true });
	const cards = (center.shown.get(locale) ?? [])
		.map((article) => articleCard(center, article))
		.sort((a, b) => collator.compare(a.title, b.title));
	return (
		[...Map.groupBy(cards, ({ title }) => firstLetter(title, lang))]
			// Danish sorts “Aa” as “Å”, at the end; the letter A begins the alphabet all the same.
			.sort(([a], [b]) => collator.compare(a, b))
			.map(([letter, articles]) => ({
				letter,
				id: letter === '#' ? '0' : letter.toLowerCase(),
				articles,
			}))
	);
}

/** What a title is filed under: a letter with its rings and dots, else `#` for digits and signs. */
function firstLetter(title: string, lang: string): string {
	const letter = /\p{L}/u.exec(title.normalize('NFC'))?.[0];
	const first = title.trimStart()[0];
	if (letter === undefined || (first !== undefined && /\d/.test(first))) return '#';
	return letter.toLocaleUpperCase(lang);
}
