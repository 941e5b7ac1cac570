import { expect } from 'vitest';
import { isBuilt } from '../helpers/built-site.ts';
import { test } from './browse.ts';
import { parsePages, type ParsedPage } from './parse-pages.ts';

const base = 'https://site.example';

/** Addresses within the site, whole. */
function internal(addresses: string[], { path }: ParsedPage): URL[] {
	return addresses
		.map((address) => new URL(address, base + path))
		.filter(({ origin }) => origin === base);
}

test('every link of the site leads to a page that is there', async ({ browser }) => {
	const pages = await parsePages(browser);
	const paths = new Set(pages.map(({ path }) => path));
	const broken = pages.flatMap((page) =>
		internal(page.links, page)
			.filter(({ pathname }) => !paths.has(decodeURI(pathname)) && !isBuilt(decodeURI(pathname)))
			.map(({ pathname }) => `${page.path} → ${pathname}`),
	);
	expect(pages.flatMap((page) => internal(page.links, page)).length).toBeGreaterThan(1000);
	expect(broken).toEqual([]);
});

test('every link to a heading finds it', async ({ browser }) => {
	const pages = await parsePages(browser);
	const ids = new Map(pages.map((page) => [page.path, new Set(page.ids)]));
	const all = pages.flatMap((page) =>
		internal(page.links, page)
			.filter(({ hash }) => hash !== '')
			.map(({ pathname, hash }) => ({
				from: page.path,
				pathname,
				id: decodeURIComponent(hash.slice(1)),
			})),
	);
	expect(all.length).toBeGreaterThan(100);
	expect(all.filter(({ pathname, id }) => !ids.get(decodeURI(pathname))?.has(id))).toEqual([]);
});

test('no page gives one id to two elements', async ({ browser }) => {
	const repeated = (await parsePages(browser)).flatMap(({ path, ids }) =>
		ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`),
	);
	expect(repeated).toEqual([]);
});

test('every picture, in each of its sizes, and every script is there', async ({ browser }) => {
	const pages = await parsePages(browser);
	const missing = pages.flatMap((page) =>
		internal(page.files, page)
			.filter(({ pathname }) => !isBuilt(decodeURI(pathname)))
			.map(({ pathname }) => `${page.path} → ${pathname}`),
	);
	expect(new Set(pages.flatMap(({ files }) => files)).size).toBeGreaterThan(60);
	expect(missing).toEqual([]);
});

test('nothing is loaded from another site', async ({ browser }) => {
	const foreign = (await parsePages(browser)).flatMap((page) =>
		page.files.filter((file) => new URL(file, base).origin !== base && !file.startsWith('data:')),
	);
	expect(foreign).toEqual([]);
});
