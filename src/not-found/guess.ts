import { distanceWithin } from '../model/edit-distance.ts';
import type { KnownPage } from './known-pages.ts';

export interface Guess {
	title: string;
	href: string;
	/** Of the title, where it is not that of the page. */
	lang: string | undefined;
}

/** More than this is a list of topics, which the page has already. */
const MOST = 3;

/** How far a page may be from what was asked for: 0 for the same name, and less than 2 to be shown. */
const TOO_FAR = 2;

/**
 * Pages that may have been meant by an address at which there is none, best first; none rather than far ones.
 *
 * @param path As in the address bar.
 */
export function guessPages(path: string, pages: readonly KnownPage[]): Guess[] {
	const segments = decoded(path).split('/').filter(Boolean);
	const asked = plain(withoutEnding(segments.at(-1) ?? ''));
	if (asked.length < 2 || /^\d+$/.test(asked)) return [];
	const above = new Set(segments.slice(0, -1).map(plain));
	return pages
		.map(([title, href, others = [], lang]) => {
			const own = href.split('/').filter(Boolean);
			const names = [own.at(-1) ?? '', ...others];
			const far = Math.min(...names.map((name) => distance(asked, plain(decoded(name)))));
			const shared = own.slice(0, -1).filter((name) => above.has(plain(decoded(name)))).length;
			return { title, href, lang, far, shared };
		})
		.filter(({ far }) => far < TOO_FAR)
		.sort((a, b) => a.far - b.far || b.shared - a.shared)
		.slice(0, MOST)
		.map(({ title, href, lang }) => ({ title, href, lang }));
}

/** Below 1 for what is mistyped, below 2 for what has the same words. */
function distance(asked: string, name: string): number {
	if (asked === name) return 0;
	const most = Math.floor(Math.min(asked.length, name.length) / 4);
	const wrong = distanceWithin(asked, name, most);
	if (wrong <= most) return wrong / (most + 1);
	return 1 + wordDistance(words(asked), words(name));
}

/** Which part of the words the two do not share; 1 where that is more than half of them. */
function wordDistance(asked: readonly string[], name: readonly string[]): number {
	const shared = asked.filter((word) => name.includes(word)).length;
	const missing = 1 - shared / Math.max(asked.length, name.length, 1);
	// What stands in one word may stand in two elsewhere, but a word alone says too little.
	return shared === 0 || missing > 0.5 ? 1 : missing;
}

/** Short words are in every address: `i`, `en`, `to`. */
function words(name: string): string[] {
	return name.split('-').filter((word) => word.length > 2);
}

/** As addresses are written, whatever letters they were typed in: `Lösenord` → `losenord`. */
function plain(name: string): string {
	return name
		.toLowerCase()
		.replaceAll('ø', 'o')
		.replaceAll('æ', 'ae')
		.replaceAll('ß', 'ss')
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.replaceAll(/[^\p{L}\p{N}]+/gu, '-')
		.replaceAll(/^-|-$/g, '');
}

/** Pages of other systems: `/login.html`, `/help.php`. */
function withoutEnding(name: string): string {
	return name.replace(/\.(?:html?|php|aspx?|jsp|cgi|md)$/i, '');
}

function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
