import { existsSync } from 'node:fs';
import { cp, glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { readSite } from '../../../../src/read/read-site.ts';

export interface MultiplyOptions {
	/** Content root to take texts from. */
	from: string;
	/** Folder to write; it is made. */
	to: string;
	locale: string;
	articles: number;
}

/** Words that each copy adds: a larger site says more things, not only the same things oftener. */
const NEW_WORDS = 4;
const LONG_WORD = /\p{L}{5,12}/gu;

/**
 * A content root of one locale and so many articles, made of the texts of another: each copy has a
 * title and compounds of its own. For measuring speed; nothing in it means anything.
 */
export async function multiply({ from, to, locale, articles }: MultiplyOptions): Promise<void> {
	await mkdir(to, { recursive: true });
	await cp(from, to, { recursive: true });
	for (const { code } of readSite(from).locales) {
		if (code !== locale) await rm(join(to, code), { recursive: true, force: true });
	}
	// What they name is gone, or is nothing that was published.
	for (const file of ['redirects.yaml', 'urls.lock.json'])
		await rm(join(to, file), { force: true });
	await keepLocale(join(to, 'site.yaml'), locale);
	await keepWords(join(to, 'terms.yaml'), locale);
	const files = (await Array.fromAsync(glob(`${locale}/**/*.{md,mdx}`, { cwd: to })))
		.filter((file) => !/[\\/]_/.test(file))
		.sort();
	const sources = await Promise.all(files.map((file) => readFile(join(to, file), 'utf8')));
	const words = [...new Set(sources.join(' ').toLowerCase().match(LONG_WORD) ?? [])];
	for (let made = files.length; made < articles; made++) {
		const source = made % files.length;
		const compounds = Array.from({ length: NEW_WORDS }, (_, index) =>
			pair(words, made * NEW_WORDS + index).join(''),
		);
		const file = (files[source] ?? '').replace(/\.mdx?$/, (ending) => `-${made}${ending}`);
		await writeFile(
			join(to, file),
			copyOf(sources[source] ?? '', pair(words, made).join(' '), compounds),
		);
	}
}

/** What is said of a locale that the site does not have is an error. */
async function keepLocale(file: string, locale: string): Promise<void> {
	// A cast, because `readSite` has found the file valid.
	const site = parse(await readFile(file, 'utf8')) as { locales: { code: string }[] };
	const gone = new Set(site.locales.map(({ code }) => code).filter((code) => code !== locale));
	const own = site.locales.find(({ code }) => code === locale);
	const alone = { ...site, locales: [{ ...own, fallback: [] }] };
	const text = JSON.stringify(alone, (key, value: unknown) => (gone.has(key) ? undefined : value));
	await writeFile(file, stringify(JSON.parse(text)));
}

/** Words of a locale that the site does not have are an error. */
async function keepWords(file: string, locale: string): Promise<void> {
	if (!existsSync(file)) return;
	// A cast, because the site they are taken from was built.
	const terms = parse(await readFile(file, 'utf8')) as Record<string, Record<string, unknown>>;
	const kept = Object.entries(terms).flatMap(([concept, { [locale]: word }]) =>
		word === undefined ? [] : [[concept, { [locale]: word }]],
	);
	await writeFile(file, stringify(Object.fromEntries(kept)));
}

/** Two words; the same number always gives the same, and hardly another gives them too. */
function pair(words: readonly string[], number: number): [string, string] {
	const round = Math.floor(number / words.length);
	const at = (place: number): string => words[place % words.length] ?? '';
	return [at(number * 7919), at(number * 104_729 + round * 31)];
}

/** An article with more to its title and a last paragraph, and without what must be its own. */
function copyOf(source: string, more: string, words: readonly string[]): string {
	return source
		.replace(/^(slug|aliases|related|order):.*\n/gm, '')
		.replace(/^title: *(.*)$/m, (_, title: string) => {
			const plain: unknown = parse(title);
			return `title: ${JSON.stringify(`${String(plain)} ${more}`)}`;
		})
		.replace(/\n*$/, `\n\n${words.join(' ')}\n`);
}
