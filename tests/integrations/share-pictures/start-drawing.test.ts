import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unpackFonts } from '../../../src/integrations/share-pictures/fonts.ts';
import { fontPackages } from '../../../src/model/font-packages.ts';
import { SIZE, type SharePicture } from '../../../src/share-pictures/share-picture.ts';
import { startDrawing } from '../../../src/integrations/share-pictures/start-drawing.ts';

const root = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'fyr-share-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const brand = { name: 'Tindra', accent: '#0b6b6f', logo: undefined };
const swedish: SharePicture = {
	...brand,
	...{ lang: 'sv', dir: 'ltr', title: 'Välj ett nytt lösenord på Åre ø æ', category: 'Konto' },
};
const long = 'Hitta serienumret, felanmäl eller skicka tillbaka boxen '.repeat(9).trim();
const pictures: Record<string, SharePicture> = {
	swedish,
	again: swedish,
	wordless: { ...swedish, title: '', category: '' },
	arabic: { ...swedish, lang: 'ar', dir: 'rtl', title: 'إعادة تعيين كلمة المرور', category: '' },
	japanese: { ...swedish, lang: 'ja', title: 'パスワードを再設定する', category: '' },
	long: { ...swedish, title: long },
	shortened: { ...swedish, title: `${long} och en gång till` },
	oneWord: {
		...swedish,
		title: 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(4),
		lang: 'de',
	},
	markup: { ...swedish, title: 'Fel <b> & co' },
};

/** Pixels of a picture that are dark: its words. */
async function ink(name: string): Promise<{ left: number; right: number; all: number }> {
	const { data, info } = await sharp(join(folder, name))
		.greyscale()
		.raw()
		.toBuffer({ resolveWithObject: true });
	const count = { left: 0, right: 0, all: 0 };
	// Below the brand, above the bar.
	for (let y = 150; y < 600; y++) {
		for (let x = 0; x < info.width; x++) {
			if ((data[y * info.width + x] ?? 255) > 90) continue;
			count.all += 1;
			if (x < 80) count.left += 1;
			if (x > info.width - 80) count.right += 1;
		}
	}
	return count;
}

let perPicture = 0;
beforeAll(async () => {
	const letters = Object.values(pictures).map(({ lang, title, category }) => ({
		...{ lang, text: `${title} ${category} Tindra …` },
	}));
	const texts = new Map<string, string>();
	for (const { lang, text } of letters) {
		for (const name of fontPackages(lang, text)) texts.set(name, (texts.get(name) ?? '') + text);
	}
	const { config, missing } = await unpackFonts(root, join(folder, 'fonts'), texts);
	expect(missing).toEqual([]);
	const start = performance.now();
	await startDrawing({ folder, logo: undefined, pictures: Object.entries(pictures) }, config);
	perPicture = (performance.now() - start) / Object.keys(pictures).length;
}, 60_000);

describe('a picture for links', () => {
	test('has the size that networks ask for, and the same bytes for the same words', async () => {
		const { width, height, format, hasAlpha } = await sharp(join(folder, 'swedish')).metadata();
		expect({ width, height }).toEqual(SIZE);
		expect({ format, hasAlpha }).toEqual({ format: 'png', hasAlpha: false });
		expect(readFileSync(join(folder, 'swedish'))).toEqual(readFileSync(join(folder, 'again')));
	});

	test.each(['swedish', 'arabic', 'japanese', 'long', 'oneWord', 'markup'])(
		'has its words within its margins: %s',
		async (name) => {
			const { left, right, all } = await ink(name);
			expect(all - (await ink('wordless')).all).toBeGreaterThan(3000);
			expect({ left, right }).toEqual({ left: 0, right: 0 });
		},
	);

	test('has as much of a long title as there is room for', () => {
		const [one, other] = ['long', 'shortened'].map((name) => readFileSync(join(folder, name)));
		expect(one).toEqual(other);
	});

	test('is drawn in little time', () => {
		// With the start of the program, on a machine that does other things, too: by itself it takes a tenth.
		expect(perPicture).toBeLessThan(600);
	});
});

test('a font that is not installed is named', async () => {
	const texts = new Map([['noto-sans-nowhere', 'a']]);
	expect(await unpackFonts(root, join(folder, 'none'), texts)).toMatchObject({
		missing: ['noto-sans-nowhere'],
	});
});
