import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Built } from '../../src/commands/building/astro.ts';
import { expectBuilt, workshop, type Workshop } from '../helpers/build.ts';
import { fingerprints } from '../helpers/fingerprints.ts';

/** Pages of no locale; Astro has no key for a route without parameters, so they are always made. */
const always = [
	'/404.html',
	'/fyr-manifest.json',
	'/fyr-redirects.json',
	'/index.html',
	'/robots.txt',
	'/sitemap.xml',
];

let shop: Workshop;
let before: Map<string, string>;

beforeAll(async () => {
	shop = await workshop('tests/fixtures/three-locales');
	expectBuilt(await shop.build());
	before = await pagesIn(shop.dist);
}, 120_000);

afterAll(() => shop.clear());

describe('a second build', () => {
	test('renders nothing anew where nothing changed', async () => {
		const built = await shop.build();
		expect(contentPages(built)).toEqual([]);
		expect(await pagesIn(shop.dist)).toEqual(before);
	});

	test('renders every page that shows a changed title, and no other', async () => {
		const file = join(shop.content, 'pt-br/card/lost-card.mdx');
		const [oldTitle, newTitle] = await changeTitle(file, 'Um título que não existia antes');
		const built = await shop.build();
		const after = await pagesIn(shop.dist);

		const changed = [...after].filter(([path, html]) => before.get(path) !== html);
		expect(contentPages(built).sort()).toEqual(
			changed
				.map(([path]) => path)
				.filter(isContentPage)
				.sort(),
		);
		const showed = [...before].filter(([, html]) => html.includes(oldTitle)).map(([path]) => path);
		expect(showed.length).toBeGreaterThan(3);
		for (const path of showed) {
			expect(after.get(path), path).toContain(newTitle);
			expect(after.get(path), path).not.toContain(oldTitle);
		}
		before = after;
	});

	test('renders the pages of a locale anew where an interface string of it changed, and no others', async () => {
		const file = join(shop.content, 'fi/_ui.yaml');
		await writeFile(file, 'search:\n  submit: Etsi heti\n');
		const built = await shop.build();
		const after = await pagesIn(shop.dist);
		expect(after.get('/fi/index.html')).toContain('Etsi heti');
		const rendered = contentPages(built);
		expect(rendered).toContain('/fi/index.html');
		// Elsewhere only what shows a Finnish text, whose callouts are named in Finnish.
		const others = rendered.filter((path) => !path.startsWith('/fi/'));
		expect(
			others.filter((path) => !after.get(path)?.includes('<main id="main" lang="fi"')),
		).toEqual([]);
		before = after;
	});

	test('makes a page anew that somebody has edited in the built site, and no other', async () => {
		const path = '/fi/index.html';
		await writeFile(join(shop.dist, path), 'edited');
		expect(contentPages(await shop.build())).toEqual([path]);
		expect(await readFile(join(shop.dist, path), 'utf8')).toBe(before.get(path));
	});

	test('after edits writes the very bytes that a build of everything writes', async () => {
		const after = await fingerprints(shop.dist);
		const forced = await shop.build(true);
		expectBuilt(forced);
		expect(forced.output).toBe('');
		expect(await fingerprints(shop.dist)).toEqual(after);
	});

	test('has on every page what a company adds to pages, and no longer when it takes that away', async () => {
		const after = await fingerprints(shop.dist);
		const config = join(shop.root, 'fyr.config.ts');
		const tag = { tag: 'meta', name: 'company-code', content: 'one' };
		await writeFile(config, `export default { head: [${JSON.stringify(tag)}] };`);
		expectBuilt(await shop.build());
		const pages = [...(await pagesIn(shop.dist))].filter(([, html]) => html.includes('id="main"'));
		expect(pages.length).toBeGreaterThan(30);
		const without = pages.filter(([, html]) => !html.includes('company-code'));
		expect(without.map(([path]) => path)).toEqual([]);
		await rm(config);
		expectBuilt(await shop.build());
		expect(await fingerprints(shop.dist)).toEqual(after);
	});
});

/** What was rendered, without the pages that always are. */
function contentPages(built: Built): string[] {
	expectBuilt(built);
	// Astro's name for a page that becomes a file: `/sv/404.html`.
	return built.rendered
		.map((path) => path.replace(/(\.html)\/index\.html$/, '$1'))
		.filter(isContentPage);
}

function isContentPage(path: string): boolean {
	return !always.includes(path);
}

async function changeTitle(file: string, title: string): Promise<[string, string]> {
	const text = await readFile(file, 'utf8');
	const old = /^title: "?(.*?)"?$/m.exec(text)?.[1] ?? '';
	await writeFile(file, text.replace(/^title: .*$/m, `title: ${title}`));
	return [old, title];
}

/** Every page, and every list of titles, by its path. */
async function pagesIn(dist: string): Promise<Map<string, string>> {
	const files = (await readdir(dist, { recursive: true })).filter((file) =>
		/\.html$|(titles|pages)\.json$/.test(file),
	);
	const entries = files.map(
		async (file) => [`/${file}`, await readFile(join(dist, file), 'utf8').catch(() => '')] as const,
	);
	return new Map(await Promise.all(entries));
}
