import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtPages, isBuilt, locales, manifest, readBuilt } from '../helpers/built-site.ts';

/** Pages that say as Markdown what they say. */
const link = '<link rel="alternate" type="text/markdown" href="index.md">';
const naming = builtPages().filter((path) => readBuilt(path).includes(link));

const articles = Object.values(manifest.articles).flatMap((editions) =>
	Object.values(editions).map(({ url }) => url),
);

describe('the Markdown of pages', () => {
	test('is beside every article and the pages that lead to them, which name it', () => {
		const files = globSync('dist/**/*.md').map((file) => file.replaceAll('\\', '/'));
		expect(files.sort()).toEqual(naming.map((path) => `dist${path}index.md`).sort());
		const homes = locales.map((locale) => `/${locale}/`);
		expect(naming).toEqual(expect.arrayContaining([...articles, ...homes]));
		expect(naming.filter((path) => readBuilt(path).includes('content="noindex'))).toEqual([]);
	});

	test.each(['', ...locales.map((locale) => `/${locale}`)])(
		'is listed in %s/llms.txt, whose links all lead to a file',
		(folder) => {
			const text = readBuilt(`${folder}/llms.txt`);
			const links = [...text.matchAll(/\]\((\S+?)\)/g)].map(
				([, href = '']) => new URL(href).pathname,
			);
			expect(links.filter((path) => !isBuilt(path))).toEqual([]);
			const below = articles.filter((url) => url.startsWith(`${folder}/`));
			expect(links).toEqual(expect.arrayContaining(below.map((url) => `${url}index.md`)));
		},
	);
});
