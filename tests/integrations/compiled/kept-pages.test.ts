import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import {
	keepPage,
	noneKept,
	partPages,
	readKept,
	restorePage,
	writeKept,
	type KeptPage,
} from '../../../src/integrations/compiled/kept-pages.ts';
import { foldersOf } from '../../../src/read/project.ts';

/** A help center of whose last build these pages were kept. */
async function built(...names: string[]) {
	const root = await mkdtemp(join(tmpdir(), 'fyr-pages-'));
	onTestFinished(() => rm(root, { recursive: true }));
	const folders = foldersOf({ root });
	const paths: Record<string, KeptPage> = {};
	for (const name of names) {
		const stamp = keepPage(folders, name, Buffer.from(`page ${name}`));
		paths[`/${name}`] = { cacheKey: 'key', outputFile: name, ...(stamp && { stamp }) };
	}
	await writeKept(folders, { ...noneKept, routes: { page: { paths } } });
	const inSite = (name: string) => join(folders.out, name);
	const inCache = (name: string) => join(folders.cache, 'astro/dist', name);
	return { folders, paths, inSite, inCache };
}

test('a kept page and the site’s are one file, until somebody writes into it', async () => {
	const { folders, paths, inSite, inCache } = await built('a.html');
	const page = paths['/a.html'];
	expect((await stat(inSite('a.html'))).ino).toBe((await stat(inCache('a.html'))).ino);
	await rm(inSite('a.html'));
	expect(page && restorePage(folders, page)).toBe(page?.stamp);
	await writeFile(inSite('a.html'), 'edited');
	expect(page && restorePage(folders, page)).toBeUndefined();
});

test('of a page that Astro has kept the stamp is told, since from now on the site shares it', async () => {
	const { folders, inSite } = await built('a.html');
	await rm(inSite('a.html'));
	const byAstro = { cacheKey: 'key', outputFile: 'a.html' };
	const stamp = restorePage(folders, byAstro) ?? '';
	await writeFile(inSite('a.html'), 'edited');
	expect(restorePage(folders, { ...byAstro, stamp })).toBeUndefined();
});

test('a page does not take the place of a file that is published under its name', async () => {
	const { folders, paths, inSite } = await built('a.html');
	await rm(inSite('a.html'));
	await writeFile(inSite('a.html'), 'of the company');
	const page = paths['/a.html'];
	expect(page && restorePage(folders, page)).toBeUndefined();
	expect(keepPage(folders, 'a.html', Buffer.from('new'))).toBeUndefined();
	expect(await readFile(inSite('a.html'), 'utf8')).toBe('of the company');
});

test('before Astro writes into kept pages, the site has files of its own, and edited ones are forgotten', async () => {
	const { folders, inSite, inCache } = await built('a.html', 'edited.html');
	await writeFile(inSite('edited.html'), 'edited');
	await partPages(folders);
	await writeFile(inCache('a.html'), 'by Astro');
	expect(await readFile(inSite('a.html'), 'utf8')).toBe('page a.html');
	expect(existsSync(inCache('edited.html'))).toBe(false);
});

test('of a build that was stopped, Astro finds no page', async () => {
	const { folders, inSite, inCache } = await built('a.html');
	await rm(join(folders.cache, 'astro/incremental-build.json'));
	await partPages(folders);
	expect(existsSync(inCache('a.html'))).toBe(false);
	expect(await readFile(inSite('a.html'), 'utf8')).toBe('page a.html');
	expect(await readKept(folders)).toBe(noneKept);
});
