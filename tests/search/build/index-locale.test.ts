import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close } from 'pagefind';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { indexLocale } from '../../../src/search/build/index-locale.ts';
import { indexedPages } from '../../../src/search/build/indexed-pages.ts';

afterAll(() => close());

/** A built site of these pages, each the text of its `<main>`; `undefined` is a page not to be found. */
async function builtSite(pages: Record<string, string | undefined>) {
	const root = await mkdtemp(join(tmpdir(), 'fyr-index-'));
	onTestFinished(() => rm(root, { recursive: true }));
	const dist = join(root, 'dist');
	const write = async (path: string, text: string | undefined) => {
		const file = join(dist, path, 'index.html');
		await mkdir(dirname(file), { recursive: true });
		const main =
			text === undefined ? '<main>Kladde</main>' : `<main data-pagefind-body>${text}</main>`;
		await writeFile(file, `<!doctype html><html lang="xx"><title>x</title><body>${main}`);
	};
	for (const [path, text] of Object.entries(pages)) await write(path, text);
	const options = (locale: string, lang = locale, base = '', version = '1') => {
		const published = { origin: 'https://company.example', base };
		return { dist, site: published, locale, lang, version, cache: join(root, 'cache') };
	};
	const index = (...of: Parameters<typeof options>) => indexLocale(options(...of));
	const bundle = (locale: string) => join(dist, locale, 'pagefind');
	return { write, options, index, bundle, wipe: () => rm(bundle('sv'), { recursive: true }) };
}

/** What the index knows of its pages. */
async function fragments(bundle: string): Promise<{ url: string; content: string }[]> {
	const files = await readdir(join(bundle, 'fragment'));
	const texts = files.map(async (file) => {
		const packed = await readFile(join(bundle, 'fragment', file));
		return JSON.parse(gunzipSync(packed).subarray('pagefind_dcd'.length).toString());
	});
	const all = await Promise.all(texts);
	return all.sort((a, b) => a.url.localeCompare(b.url));
}

test('a locale’s index holds its own pages that may be found, at their addresses', async () => {
	const site = await builtSite({
		'sv/konto/logga-in': 'Logga in',
		'sv/konto/utkast': undefined,
		sv: 'Hem',
		'da/konto/log-ind': 'Log ind',
	});
	expect(await site.index('sv')).toMatchObject({ pages: 2, isReused: false });
	const found = await fragments(site.bundle('sv'));
	expect(found.map(({ url }) => url)).toEqual(['/sv/', '/sv/konto/logga-in/']);
	expect(existsSync(site.bundle('da'))).toBe(false);
});

test('the language is the locale’s, whatever the pages say, and a regional one knows its stemmer', async () => {
	const site = await builtSite({ 'pt-br/conta': 'Senha' });
	await site.index('pt-br', 'pt-BR');
	const entry = JSON.parse(
		await readFile(join(site.bundle('pt-br'), 'pagefind-entry.json'), 'utf8'),
	);
	expect(entry.languages).toMatchObject({ 'pt-br': { wasm: 'pt-br', page_count: 1 } });
});

test('another version of the code makes the index anew', async () => {
	const site = await builtSite({ 'sv/konto': 'Konto' });
	await site.index('sv');
	expect(await site.index('sv')).toMatchObject({ isReused: true });
	expect(await site.index('sv', 'sv', '', '2')).toMatchObject({ isReused: false });
});

test('the interfaces that Pagefind brings are not published', async () => {
	const site = await builtSite({ 'sv/konto': 'Konto' });
	await site.index('sv');
	const files = (await readdir(site.bundle('sv'))).map((file) => file.replace(/\w{10}/, '…'));
	expect(files.filter((file) => file.endsWith('.js') || file.endsWith('.css'))).toEqual([
		'pagefind.js',
	]);
});

test('unchanged pages give the kept index, and a changed word a new one', async () => {
	const site = await builtSite({ 'sv/konto': 'Konto' });
	await site.index('sv');
	await site.wipe();
	expect(await site.index('sv')).toMatchObject({ pages: 1, isReused: true });
	expect(await fragments(site.bundle('sv'))).toMatchObject([{ content: 'Konto' }]);

	await site.write('sv/konto', 'Lösenord');
	await site.wipe();
	expect(await site.index('sv')).toMatchObject({ pages: 1, isReused: false });
	expect(await fragments(site.bundle('sv'))).toMatchObject([{ content: 'Lösenord' }]);
});

test('a built site and the kept index are one, and after an edit in the site it is made anew', async () => {
	const site = await builtSite({ 'sv/konto': 'Konto' });
	await site.index('sv');
	const entry = join(site.bundle('sv'), 'pagefind-entry.json');
	const right = await readFile(entry, 'utf8');
	expect((await stat(entry)).nlink).toBe(2);
	await writeFile(entry, '{}');
	expect(await site.index('sv')).toMatchObject({ isReused: false });
	expect(await readFile(entry, 'utf8')).toBe(right);
});

test('what is made meanwhile gets the very pages of the index, of which one was changed, added and removed', async () => {
	const names = ['a', 'b', 'c', 'd', 'e'].map((name) => `sv/${name}`);
	const site = await builtSite(Object.fromEntries(names.map((name) => [name, `Sida ${name}`])));
	await site.index('sv');
	await site.write('sv/b', '<h1>Ändrad</h1><p>Du CO₂</p>');
	await site.write('sv/f', 'Ny');
	await rm(dirname(join(site.bundle('sv'), '..', 'e', 'index.html')), { recursive: true });
	let meanwhile: unknown;
	await indexLocale(site.options('sv'), async ({ indexed }) => {
		meanwhile = await indexed();
	});
	expect(meanwhile).toEqual(await indexedPages(site.bundle('sv')));
	expect(meanwhile).toMatchObject(
		['a', 'b', 'c', 'd', 'f'].map((name) => ({ url: `/sv/${name}/` })),
	);
});

test('a locale without pages of its own does not index those of others', async () => {
	const site = await builtSite({ 'fi/laina': undefined });
	expect(await site.index('fi')).toMatchObject({ pages: 0, isReused: false });
	const entry = JSON.parse(await readFile(join(site.bundle('fi'), 'pagefind-entry.json'), 'utf8'));
	expect(entry.languages).toEqual({});
});

test('the index keeps pages as they are written, though it finds them by plain signs', async () => {
	const site = await builtSite({ 'fr/gaz': '<h1>L’air</h1><p>Du CO₂ pour 1\u202F000 euros</p>' });
	await site.index('fr');
	const [page] = await fragments(site.bundle('fr'));
	// Its number is one word, as the engine counts; the search shows a blank there.
	expect(page?.content).toBe('L’air. Du CO₂ pour 1\uE000000 euros.');
	expect(page).toMatchObject({ meta: { title: 'L’air' } });
});
