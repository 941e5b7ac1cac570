import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close } from 'pagefind';
import { titlesPath } from '../addresses.ts';
import { cacheFolder } from '../read/cache-folder.ts';
import type { Project } from '../read/project.ts';
import { readRecords } from '../read/records-file.ts';
import { conceptsOf } from '../search/build/concepts-of.ts';
import { indexLocale } from '../search/build/index-locale.ts';
import { packFor } from '../search/build/packs.ts';
import { writeAssist } from '../search/build/write-assist.ts';
import type { TitleRow } from '../search/titles-file.ts';
import { codeVersion } from '../version.ts';
import type { BuildStep } from './build-step.ts';

/** When the pages are written, makes the search of each locale. */
export function searchIndex(project: Project): BuildStep {
	const { site } = project;
	return {
		name: 'search-index',
		end: async (dist, say) => {
			const cache = cacheFolder(project, 'pagefind');
			const { terms, words } = readRecords(project);
			const version = codeVersion();
			for (const { code: locale, lang } of site.locales) {
				const pack = packFor(lang);
				const start = performance.now();
				const { pages, isReused, kept } = await indexLocale({
					...{ dist, site, locale, lang, cache, version },
				});
				await writeAssist({
					dist,
					kept,
					version,
					locale,
					lang,
					titles: await titlesOf(dist, locale),
					terms,
					pack,
					concepts: conceptsOf(words, pack),
				});
				const ms = Math.round(performance.now() - start);
				say(`${locale}: ${pages} pages in ${ms} ms${isReused ? ' (unchanged)' : ''}`);
			}
			await close();
		},
	};
}

/** What the pages have said already; a cast, because our own page writes it, typed by the same contract. */
async function titlesOf(dist: string, locale: string): Promise<TitleRow[]> {
	return JSON.parse(await readFile(join(dist, titlesPath(locale)), 'utf8')) as TitleRow[];
}
