import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { assistFile, type AssistSources } from '../../../src/search/build/assist.ts';
import { packFor } from '../../../src/search/build/packs.ts';
import { hashText } from '../../../src/model/hash.ts';
import { pageWith as page } from './page-with.ts';
import { wordsIn } from './words-in.ts';

function fileOf(parts: Partial<AssistSources>) {
	const none = { locale: 'sv', lang: 'sv', pages: [], titles: [], terms: {}, concepts: [] };
	return assistFile({ ...none, pack: packFor(parts.lang ?? 'sv'), ...parts }).file;
}

test('it holds what the pack of the language knows', () => {
	const { lang, stop, links, folds, sounds } = fileOf({ lang: 'sv-FI' });
	expect(lang).toBe('sv-FI');
	expect(stop.split(' ')).toContain('hur');
	expect(links.split(' ')).toContain('s');
	expect(folds['ö']).toEqual(['o', 'oe']);
	expect(sounds).toContainEqual(['w', 'v']);
});

test('a language without a pack has its words and titles all the same', () => {
	const pages = [page({ text: 'Senha', title: 'Senha' })];
	const file = fileOf({ lang: 'pt-BR', pages });
	expect(file).toMatchObject({ stop: '', links: '', folds: {}, sounds: [], synonyms: [] });
	expect(wordsIn(file)).toEqual(['senha']);
});

test('each title has the engine’s name of its page, and hyphens where the index has none', () => {
	const pages = [page({ id: '1234567', url: '/sv/a/' })];
	const { ids } = fileOf({
		pages,
		titles: [
			['A', '/sv/a/', ''],
			['B', '/sv/b/', '', 'da', 'ltr', 'på danska'],
		],
	});
	expect(ids).toBe('h-');
});

test('a small site has all of its words, so what is not among them is nowhere', () => {
	expect(fileOf({ pages: [page({ text: 'Senha', title: 'Senha' })] }).isWhole).toBe(true);
});

test('headings are sent for languages without spaces between words, and no others', () => {
	const pages = [page({ url: '/ja/a/', headings: ['パスワード', '変更'] })];
	const titles: AssistSources['titles'] = [['A', '/ja/a/', '']];
	expect(fileOf({ lang: 'ja', pages, titles }).headings).toEqual(['パスワード\n変更']);
	expect(fileOf({ lang: 'sv', pages, titles }).headings).toBeUndefined();
});

test('a big site loses its rarest words until the file is small enough, and never a key word', () => {
	// Letters as random as these do not compress, so the words alone are far above the budget.
	const rare = Array.from({ length: 9000 }, (_, index) => hashText(`rare ${index}`));
	const pages = Array.from({ length: 100 }, (_, index) =>
		page({
			url: `/sv/${index}/`,
			title: hashText(`title ${index}`),
			text: `${'Allt om detta. '.repeat(12)} ${rare.slice(index * 90, index * 90 + 90).join(' ')} ${hashText(`pair ${index >> 1}`)}`,
		}),
	);
	const file = fileOf({ pages });
	expect(file).not.toHaveProperty('isWhole');
	const words = new Set(wordsIn(file));
	expect(brotliCompressSync(JSON.stringify(file)).length).toBeLessThan(13_300);
	expect(rare.filter((word) => words.has(word))).toEqual([]);
	expect(words).toContain('allt');
	expect(words).toContain(hashText('pair 3'));
	expect(pages.every(({ title }) => words.has(title))).toBe(true);
});
