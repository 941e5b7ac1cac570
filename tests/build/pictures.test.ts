import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatOf } from '../../src/read/picture-fault.ts';
import type { Built } from '../../src/commands/building/astro.ts';
import { expectBuilt, workshop, type Workshop } from '../helpers/build.ts';
import { article } from '../helpers/content.ts';
import { htmlFaults } from '../helpers/html-faults.ts';
import { animatedPng, drawing, film, plain } from '../helpers/pictures.ts';

/** Pictures and files of every kind, in a folder whose name means something in an address. */

let shop: Workshop;
let built: Built;
let published: string[];

const text = [
	'Tryck på ![kugghjulet](./icon.svg) och sedan på **![knappen](./wide.png)** i menyn.',
	'## Så ser ![det](./icon.svg) ut',
	'[![Menyn](<./50% #1?.png>)](./c.mdx)',
	'![Hög](./tall.png) ![Bred](./wide.png "Bildtext")',
	'![Film](./film.webp)\n\n![Film](./film.gif)\n\n![Film](./film.png)',
	'![Utan namnrymd](./bare.svg)',
	'Fyll i [blanketten](./form.pdf), [samma](<./kopia av form.pdf>) eller [paketet](./p#1.zip).',
];

beforeAll(async () => {
	const files = {
		'sv/a/_category.yaml': 'title: A\n',
		'da/a/_category.yaml': 'title: A\n',
		'sv/a/b.mdx': article(text.join('\n\n')),
		'sv/a/c.mdx': article('Text.', '', 'C'),
		'sv/a/draft.mdx': article('![Inte](./draft.png)', 'status: draft', 'D'),
		'da/a/b.mdx': article('![Meny](./menu.png)'),
		'da/a/menu.png': await plain(300, 200).png().toBuffer(),
		'sv/a/icon.svg': drawing(),
		'sv/a/bare.svg': '<svg viewBox="0,0,300,150"/>',
		'sv/a/50% #1?.png': await plain(400, 300).png().toBuffer(),
		'sv/a/tall.png': await plain(1080, 16_800).png().toBuffer(),
		'sv/a/wide.png': await plain(12_000, 300).png().toBuffer(),
		'sv/a/draft.png': await plain(40, 30).png().toBuffer(),
		'sv/a/film.webp': await film('webp'),
		'sv/a/film.gif': await film('gif'),
		'sv/a/film.png': await animatedPng(),
		'sv/a/form.pdf': '%PDF for all',
		'sv/a/form.sv.pdf': '%PDF på svenska',
		'sv/a/kopia av form.sv.pdf': '%PDF på svenska',
		'sv/a/p#1.zip': 'PK',
	};
	shop = await workshop(files, 'kund #1 50%?');
	built = await shop.build();
	published = await readdir(join(shop.dist, '_astro'));
}, 180_000);

afterAll(() => shop.clear());

async function page(): Promise<string> {
	return readFile(join(shop.dist, 'sv/a/b/index.html'), 'utf8');
}

describe('a site with pictures of every kind', () => {
	test('is built, wherever its content is kept', () => {
		expect(built.output).toBe('');
		expectBuilt(built);
	});

	test('names only what is there, in the format that its name says', async () => {
		const names = [...(await page()).matchAll(/\/_astro\/([\w.-]+)/g)].map(([, name = '']) => name);
		expect(names.length).toBeGreaterThan(10);
		for (const name of names) {
			expect(published).toContain(name);
			const bytes = await readFile(join(shop.dist, '_astro', name));
			const ending = name.replace(/^.*\./, '');
			if (!/pdf|zip|js|css/.test(ending)) expect(formatOf(bytes), name).toBe(ending);
		}
	});

	test('publishes nothing that no page names: no originals, nothing of drafts', () => {
		expect(
			published.filter((name) => /draft(?!.*js$)|tall.*png$|wide.*png$|kopia/.test(name)),
		).toEqual([]);
		// Pictures for links are named after what they show.
		const shown = published.filter((name) => !name.startsWith('share-'));
		expect(shown.filter((name) => name.endsWith('.png'))).toEqual([
			expect.stringMatching(/^film\./),
		]);
	});

	test('keeps films as they are, with a still for readers who want no motion', async () => {
		for (const ending of ['webp', 'gif', 'png']) {
			const name =
				published.find((each) => new RegExp(`^film\\.\\w+\\.${ending}$`).test(each)) ?? '';
			const original = await readFile(join(shop.content, `sv/a/film.${ending}`));
			expect(await readFile(join(shop.dist, '_astro', name))).toEqual(original);
		}
		const html = await page();
		const stills = [
			...html.matchAll(
				/<source media="\(prefers-reduced-motion: reduce\)" srcset="\/_astro\/([^"]+)"/g,
			),
		];
		expect(stills).toHaveLength(3);
		const still = await readFile(join(shop.dist, '_astro', stills[0]?.[1] ?? ''));
		expect((await sharp(still).metadata()).pages ?? 1).toBe(1);
	});

	test('has pictures in its lines, figures by themselves, and valid HTML around both', async () => {
		const html = await page();
		expect(await htmlFaults(shop.dist)).toEqual([]);
		// A parser closes a paragraph before a figure; then its end would open one that is empty.
		expect(html).not.toContain('<p></p>');
		expect(html).toMatch(/<h2 id="så-ser-det-ut">Så ser <span [^>]*class="inline"/);
		expect(html).toMatch(/<figure[^>]*><a href="\/sv\/a\/c\/"/);
		expect(html).toMatch(/<figcaption[^>]*>Bildtext/);
	});

	test('offers files of the reader’s language by their own names, the same bytes once', async () => {
		const html = await page();
		const [, address = ''] = /href="([^"]+)" download="form.pdf"/.exec(html) ?? [];
		expect(await readFile(join(shop.dist, address), 'utf8')).toBe('%PDF på svenska');
		expect(html).toContain(`href="${address}" download="kopia av form.pdf"`);
		expect(html).toMatch(/download="p#1.zip"[^>]*>paketet <span[^>]*>\s*\(ZIP, 2\sB\)/);
		expect(published.filter((name) => name.endsWith('.pdf'))).toHaveLength(1);
	});
});

describe('a second build', () => {
	test('makes no picture anew, and publishes the same', async () => {
		const again = await shop.build();
		expect([again.succeeded, again.pictures]).toEqual([true, 0]);
		expect(await readdir(join(shop.dist, '_astro'))).toEqual(published);
	});
});
