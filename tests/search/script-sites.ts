import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packFor } from '../../src/search/build/packs.ts';
import { indexLocale } from '../../src/search/build/index-locale.ts';
import { writeAssist } from '../../src/search/build/write-assist.ts';
import type { TitleRow } from '../../src/search/titles-file.ts';

/** An article of a fixture, and what a reader types who looks for it. */
export interface ScriptArticle {
	path: string;
	title: string;
	text: string;
	query: string;
}

/** The articles of a language: a line each of title, text and, for most, a query. */
export function articlesIn(lang: string): ScriptArticle[] {
	const file = new URL(`queries/scripts/${lang}.tsv`, import.meta.url);
	return readFileSync(file, 'utf8')
		.trimEnd()
		.split('\n')
		.map((line, at) => {
			const [title = '', text = '', query = ''] = line.split('\t');
			return { path: `/${lang}/${at}/`, title, text, query };
		});
}

/** Write pages, index and assist file of a language into a temporary folder, as a build does. */
export async function scriptSite(lang: string): Promise<string> {
	const root = await mkdtemp(join(tmpdir(), `fyr-${lang}-`));
	const dist = join(root, 'dist');
	const titles: TitleRow[] = [];
	for (const { path, title, text } of articlesIn(lang)) {
		await mkdir(join(dist, path), { recursive: true });
		const main = `<main data-pagefind-body><h1>${title}</h1><p>${text}</p></main>`;
		const html = `<!doctype html><html lang="${lang}"><title>${title}</title><body>${main}`;
		await writeFile(join(dist, path, 'index.html'), html);
		titles.push([title, path, '']);
	}
	const site = { origin: 'https://company.example', base: '' };
	const cache = join(root, 'cache');
	const { kept } = await indexLocale({ dist, site, locale: lang, lang, version: '1', cache });
	const pack = packFor(lang);
	const sources = { locale: lang, lang, titles, terms: {}, pack, concepts: [] };
	await writeAssist({ dist, kept, version: '1', ...sources });
	return dist;
}
