import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close } from 'pagefind';
import { titlesPath } from '../addresses.ts';
import { cacheFolder } from '../read/cache-folder.ts';
import type { Records } from '../model/records.ts';
import type { Project } from '../read/project.ts';
import { readRecords } from '../read/records-file.ts';
import { conceptsOf } from '../search/build/concepts-of.ts';
import { indexLocale } from '../search/build/index-locale.ts';
import { packFor } from '../search/build/packs.ts';
import { writeAssist } from '../search/build/write-assist.ts';
import type { Locale } from '../schema/locale.ts';
import type { TitleRow } from '../search/titles-file.ts';
import { codeVersion } from '../version.ts';
import type { BuildStep } from './build-step.ts';

/** Locales at once: while Pagefind, a program of its own, is busy with one, another is prepared. */
const AT_ONCE = 2;

/** When the pages are written, makes the search of each locale. */
export function searchIndex(project: Project): BuildStep {
	return {
		name: 'search-index',
		end: async (dist, say) => {
			const records = readRecords(project);
			const queue = project.site.locales.values();
			const worker = async (): Promise<void> => {
				for (const locale of queue) say(await makeSearch(project, records, dist, locale));
			};
			await Promise.all(Array.from({ length: AT_ONCE }, worker));
			await close();
		},
	};
}

/** @returns What was done, for people. */
async function makeSearch(
	project: Project,
	{ terms, words }: Records,
	dist: string,
	{ code: locale, lang }: Locale,
): Promise<string> {
	const pack = packFor(lang);
	const version = codeVersion();
	const cache = cacheFolder(project, 'pagefind');
	const start = performance.now();
	const { site } = project;
	const { pages, isReused, kept } = await indexLocale({
		...{ dist, site, locale, lang, cache, version },
	});
	const titles = await titlesOf(dist, locale);
	const concepts = conceptsOf(words, pack);
	await writeAssist({ dist, kept, version, locale, lang, titles, terms, pack, concepts });
	const ms = Math.round(performance.now() - start);
	return `${locale}: ${pages} pages in ${ms} ms${isReused ? ' (unchanged)' : ''}`;
}

/** What the pages have said already; a cast, because our own page writes it, typed by the same contract. */
async function titlesOf(dist: string, locale: string): Promise<TitleRow[]> {
	return JSON.parse(await readFile(join(dist, titlesPath(locale)), 'utf8')) as TitleRow[];
}
