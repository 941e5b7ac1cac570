import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { titlesPath } from '../../addresses.ts';
import { cacheFolder } from '../../read/cache-folder.ts';
import type { Folders } from '../../read/project.ts';
import { readRecords } from '../../read/records-file.ts';
import type { Records } from '../../model/records.ts';
import type { Locale } from '../../schema/locale.ts';
import { conceptsOf } from '../../search/build/concepts-of.ts';
import { indexLocale } from '../../search/build/index-locale.ts';
import { packFor } from '../../search/build/packs.ts';
import { writeAssist } from '../../search/build/write-assist.ts';
import type { TitleRow } from '../../search/titles-file.ts';
import { codeVersion } from '../../version.ts';

/** Makes the search of one locale, and says what was done, for people. */
export type MakeSearch = (locale: Locale, dist: string) => Promise<string>;

/**
 * Makes the search of locales whose pages are written. While Pagefind, a program of its own, is busy with
 * one, the words of the one before are counted.
 */
export function searchMaker(folders: Folders): MakeSearch {
	const records = readRecords(folders);
	let last: Promise<unknown> = Promise.resolve();
	return async ({ code: locale, lang }, dist) => {
		const version = codeVersion();
		const index = async () => {
			const start = performance.now();
			const cache = cacheFolder(folders, 'pagefind');
			const { site } = records;
			const titles = await titlesOf(dist, locale);
			const sources = assistSources(records, lang);
			const made = await indexLocale({ dist, site, locale, lang, cache, version }, (meanwhile) =>
				writeAssist({ dist, version, locale, lang, titles, ...sources, ...meanwhile }),
			);
			return { ...made, start };
		};
		const making = last.then(index);
		last = making.catch(() => undefined);
		const { pages, isReused, start } = await making;
		const ms = Math.round(performance.now() - start);
		return `${locale}: ${pages} pages in ${ms} ms${isReused ? ' (unchanged)' : ''}`;
	};
}

function assistSources({ terms, words }: Records, lang: string) {
	const pack = packFor(lang);
	return { terms, pack, concepts: conceptsOf(words, pack) };
}

/** What the pages have said already; a cast, because our own page writes it, typed by the same contract. */
async function titlesOf(dist: string, locale: string): Promise<TitleRow[]> {
	return JSON.parse(await readFile(join(dist, titlesPath(locale)), 'utf8')) as TitleRow[];
}
