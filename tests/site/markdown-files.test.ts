import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtPages, isBuilt, locales, manifest, readBuilt } from '../helpers/built-site.ts';

const articles = Object.values(manifest.articles).flatMap((editions) =>
	Object.values(editions).map(({ url }) => url),
);

describe('the Markdown of articles', () => {
	test('is beside every article, and nowhere else', () => {
		const files = globSync('dist/**/*.md').map((file) => file.replaceAll('\\', '/'));
		expect(files.sort()).toEqual(articles.map((url) => `dist${url}index.md`).sort());
	});

	test('is named by the pages that have it', () => {
		const link = '<link rel="alternate" type="text/markdown" href="index.md">';
		const naming = builtPages().filter((path) => readBuilt(path).includes(link));
		expect(naming).toEqual([...articles].sort());
	});

	test.each(['', ...locales.map((locale) => `/${locale}`)])(
		'is listed in %s/llms.txt, whose links all lead to a file',
		(folder) => {
			const text = readBuilt(`${folder}/llms.txt`);
			const links = [...text.matchAll(/\]\((\S+?)\)/g)].map(
				([, href = '']) => new URL(href).pathname,
			);
			expect(links.filter((path) => !isBuilt(path))).toEqual([]);
			expect(links.sort()).toEqual(
				articles
					.filter((url) => url.startsWith(`${folder}/`))
					.map((url) => `${url}index.md`)
					.sort(),
			);
		},
	);
});
