import type { LockEntry } from '../schema/lock.ts';
import { groupByLocale } from './help-center.ts';
import type { ArticleRecord, Records } from './records.ts';

/**
 * How far each translation is behind the edition it was made from.
 *
 * Pure: compares hashes of sections in `translations.lock.json` with those of today's texts, so it
 * needs no Git history, and a change of layout or of a date makes nothing outdated.
 */

/**
 * `original`: nobody translated it. `current`: made from the text as it is. `outdated`: that text has
 * changed since. `missing`: not written.
 */
export type TranslationStatus = 'original' | 'current' | 'outdated' | 'missing';

export interface Translation {
	/** Article id. */
	article: string;
	locale: string;
	status: TranslationStatus;
	/** Locale it was made from; `undefined` for an original and where it is missing. */
	from: string | undefined;
	/** What has happened to that edition since; empty unless `outdated`. */
	sections: SectionChanges;
}

/** Names of sections: `front matter`, `lead`, or a heading as `#log-in`. */
export interface SectionChanges {
	changed: string[];
	added: string[];
	removed: string[];
}

/** Every article in every locale of the site, articles in order of their ids. */
export function translations({ articles, site, locks }: Records): Translation[] {
	const editions = [...groupByLocale(articles)].sort(([a], [b]) => a.localeCompare(b, 'en'));
	return editions.flatMap(([article, ofArticle]) =>
		site.locales.map(({ code }) => ({
			article,
			locale: code,
			...stateOf(code, ofArticle, locks[code]?.[article]),
		})),
	);
}

/** What to note of an edition when something was translated from it. */
export function stamp({ locale, sections }: Pick<ArticleRecord, 'locale' | 'sections'>): LockEntry {
	return {
		from: locale,
		sections: Object.fromEntries(sections.map(({ name, hash }) => [name, hash])),
	};
}

/**
 * What changed in an edition since it was noted.
 *
 * @example
 * changesSince({ from: 'sv', sections: { lead: 'a' } }, [{ name: 'lead', hash: 'b' }]);
 * // => { changed: ['lead'], added: [], removed: [] }
 */
export function changesSince(
	entry: LockEntry,
	sections: ArticleRecord['sections'],
): SectionChanges {
	const then = new Map(Object.entries(entry.sections));
	const now = new Map(sections.map(({ name, hash }) => [name, hash]));
	const names = [...now.keys()];
	return {
		changed: names.filter((name) => then.has(name) && then.get(name) !== now.get(name)),
		added: names.filter((name) => !then.has(name)),
		removed: [...then.keys()].filter((name) => !now.has(name)),
	};
}

const unchanged: SectionChanges = { changed: [], added: [], removed: [] };

function stateOf(
	locale: string,
	editions: ReadonlyMap<string, ArticleRecord>,
	entry: LockEntry | undefined,
): Pick<Translation, 'status' | 'from' | 'sections'> {
	if (!editions.has(locale)) return { status: 'missing', from: undefined, sections: unchanged };
	if (!entry) return { status: 'original', from: undefined, sections: unchanged };
	const source = editions.get(entry.from);
	// Nothing newer is there to translate; `check` reports the entry.
	if (!source) return { status: 'current', from: entry.from, sections: unchanged };
	const sections = changesSince(entry, source.sections);
	const isCurrent = Object.values(sections).every((names: string[]) => names.length === 0);
	return { status: isCurrent ? 'current' : 'outdated', from: entry.from, sections };
}
