import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openTexts } from '../../src/read/open-texts.ts';
import { foldersOf } from '../../src/read/project.ts';
import { formatOf } from '../../src/read/read-article.ts';
import { readAhead } from '../../src/read/read-ahead.ts';
import { article, companyFolder } from '../helpers/content.ts';

/** A help center of so many articles. */
function articles(count: number) {
	const sources = Array.from({ length: count }, (_, at) => article(`Text ${at}.`));
	const files = sources.map((source, at) => [`sv/konto/a${at}.mdx`, source]);
	const folders = foldersOf({ root: companyFolder(Object.fromEntries(files)) });
	const texts = () => readdir(join(folders.cache, 'texts'));
	return { folders, sources, texts };
}

test('new texts are read into the cache, where whoever reads the content finds them', async () => {
	const { folders, sources, texts } = articles(210);
	const end = readAhead(folders);
	onTestFinished(end);
	await vi.waitFor(async () => expect(await texts()).toHaveLength(210), 20_000);
	const cache = openTexts(folders);
	for (const source of sources) {
		expect(await texts()).toContain(`${cache.add(source, formatOf('a.mdx')).digest}.json`);
	}
	expect(await texts()).toHaveLength(210);
});

test('for few new texts no thread is started', async () => {
	const { folders, texts } = articles(3);
	readAhead(folders)();
	expect(await texts()).toEqual([]);
});
