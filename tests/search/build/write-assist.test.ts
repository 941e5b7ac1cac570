import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close } from 'pagefind';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import type { AssistFile } from '../../../src/search/assist-file.ts';
import { indexLocale } from '../../../src/search/build/index-locale.ts';
import { indexedPages } from '../../../src/search/build/indexed-pages.ts';
import { writeAssist } from '../../../src/search/build/write-assist.ts';
import { packFor } from '../../../src/search/build/packs.ts';
import type { TitleRow } from '../../../src/search/titles-file.ts';
import { wordsIn } from './words-in.ts';

afterAll(() => close());

/** A site of one article, indexed by Pagefind as a build does it. */
async function site(main: string) {
	const root = await mkdtemp(join(tmpdir(), 'fyr-assist-'));
	onTestFinished(() => rm(root, { recursive: true }));
	const dist = join(root, 'dist');
	const search = join(dist, 'sv/search');
	const write = async (text: string) => {
		await mkdir(join(dist, 'sv/konto'), { recursive: true });
		const html = `<!doctype html><html><title>x</title><body><main data-pagefind-body>${text}</main>`;
		await writeFile(join(dist, 'sv/konto/index.html'), html);
	};
	const where = { origin: 'https://help.example', base: '' };
	const locale = { locale: 'sv', lang: 'sv', cache: join(root, 'cache'), version: '1' };
	const index = () => indexLocale({ dist, site: where, ...locale });
	const assist = async (titles: TitleRow[] = [], version = '1') => {
		const { kept } = await index();
		const options = {
			dist,
			kept,
			version,
			locale: 'sv',
			lang: 'sv',
			titles,
			terms: {},
			concepts: [],
		};
		await writeAssist({ ...options, pack: packFor('sv') });
		const name = JSON.parse(await readFile(join(search, 'assist.json'), 'utf8')) as string;
		const file = JSON.parse(await readFile(join(search, name), 'utf8')) as AssistFile;
		return { name, file };
	};
	await write(main);
	return { write, index, assist, search };
}

test('an index gives back what can be found in its pages, and nothing that it leaves out', async () => {
	const { index } = await site(
		'<article data-keywords="password, kod" data-pagefind-meta="keywords[data-keywords]">' +
			'<h1>Byta lösenord</h1><h2 id="a">På mobilen</h2>Tryck.<nav data-pagefind-ignore>Meny</nav></article>',
	);
	expect(await indexedPages(join((await index()).kept, 'pagefind'))).toEqual([
		{
			id: expect.stringMatching(/^[0-9a-f]{7}$/),
			url: '/sv/konto/',
			text: 'Byta lösenord. På mobilen. Tryck.',
			title: 'Byta lösenord',
			headings: ['På mobilen'],
			keywords: 'password, kod',
			category: '',
		},
	]);
});

test('the file is named after what it holds, and a fixed one beside it names it', async () => {
	const { assist, search } = await site('<h1>Byta lösenord</h1>');
	const { name, file } = await assist([['Byta lösenord', '/sv/konto/', '']]);
	expect(name).toMatch(/^assist\.[0-9a-f]{12}\.json$/);
	const rest = name.replace('.json', '_rest.json');
	expect(await readdir(search)).toEqual([name, rest, 'assist.json'].sort());
	expect(wordsIn(file)).toEqual(['byta', 'lösenord']);
	expect(file.titles).toEqual([['Byta lösenord', '/sv/konto/', '']]);
});

test('the same site gives the same name; another word or title gives another', async () => {
	const { assist, write } = await site('<h1>Konto</h1>');
	const { name } = await assist();
	expect((await assist()).name).toBe(name);
	expect((await assist([['Konto', '/sv/konto/', '']])).name).not.toBe(name);
	await write('<h1>Kort</h1>');
	const changed = await assist();
	expect(changed.name).not.toBe(name);
	expect(wordsIn(changed.file)).toEqual(['kort']);
});
