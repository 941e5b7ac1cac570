import { createRandom, type Random } from './random.ts';
import { wordsOf } from './vocabulary.ts';

/** An article as no generator in particular would have it. */
export interface Article {
	locale: string;
	category: string;
	/** File name without its ending, within the category. */
	name: string;
	title: string;
	description: string;
	blocks: Block[];
}

export type Block =
	| { is: 'heading' | 'paragraph' | 'note'; text: string }
	| { is: 'steps'; steps: { text: string; details: string[] }[] }
	| { is: 'table'; rows: string[][] }
	| { is: 'link'; text: string; category: string; name: string }
	| { is: 'picture'; number: number; alt: string };

export const LOCALES = ['da', 'sv', 'nb'];
export const PICTURES = 100;
/** As many as a category is easy to read with; so there are more of them on a larger site. */
const ARTICLES_A_CATEGORY = 25;
const SEED = 20_240_601;

export interface Place {
	category: string;
	name: string;
}

/** Where the articles of one locale lie. @param pages Of all locales together. */
export function places(pages: number): Place[] {
	return Array.from({ length: Math.ceil(pages / LOCALES.length) }, (_, index) => ({
		category: `topic-${Math.floor(index / ARTICLES_A_CATEGORY) + 1}`,
		name: `article-${index + 1}`,
	}));
}

/**
 * Articles for a site of so many pages in three languages; the same number always gives the same.
 * About 450 words each, with what help articles have.
 */
export function* corpus(pages: number): Generator<Article> {
	const all = places(pages);
	for (const [index, locale] of LOCALES.entries()) {
		const word = wordsOf(locale);
		for (const [number, place] of all.entries()) {
			const random = createRandom(SEED + index * 1_000_003 + number);
			yield { locale, ...place, ...article(random, word, number, all) };
		}
	}
}

function article(
	random: Random,
	word: (random: Random) => string,
	number: number,
	all: readonly Place[],
): Pick<Article, 'title' | 'description' | 'blocks'> {
	const words = (least: number, most: number): string =>
		Array.from({ length: random.between(least, most) }, () => word(random)).join(' ');
	const sentence = (): string => `${capital(words(6, 18))}.`;
	const paragraph = (): string => Array.from({ length: random.between(3, 5) }, sentence).join(' ');
	const link = (): Block => ({ is: 'link', text: words(2, 4), ...random.of(all) });
	const steps = Array.from({ length: random.between(3, 6) }, () => ({
		text: sentence(),
		details: random.next() < 0.3 ? [words(3, 8), words(3, 8)] : [],
	}));
	const rows = Array.from({ length: random.between(3, 6) }, () => [words(1, 3), words(2, 5)]);
	const heading = (): Block => ({ is: 'heading', text: capital(words(2, 6)) });
	const blocks: Block[] = [
		{ is: 'paragraph', text: paragraph() },
		heading(),
		{ is: 'steps', steps },
		...(number % 2 === 0
			? [{ is: 'picture' as const, number: (number / 2) % PICTURES, alt: words(3, 6) }]
			: []),
		{ is: 'note', text: sentence() },
		heading(),
		{ is: 'paragraph', text: paragraph() },
		link(),
		...(random.next() < 0.4 ? [{ is: 'table' as const, rows }] : []),
		heading(),
		...Array.from({ length: 4 }, (): Block => ({ is: 'paragraph', text: paragraph() })),
		link(),
	];
	return { title: `${capital(words(3, 6))} ${number + 1}`, description: sentence(), blocks };
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
