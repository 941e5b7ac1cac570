import { expect, test } from 'vitest';
import { corpus, LOCALES } from '../../../scripts/lib/bench/build/corpus.ts';
import { directiveNote, toMarkdown } from '../../../scripts/lib/bench/build/markdown.ts';

const dialect = {
	link: () => '../a/b.mdx',
	picture: () => './c.png',
	note: directiveNote,
};
const texts = (pages: number): string[] =>
	[...corpus(pages)].map((article) => toMarkdown(article, dialect));

test('the same number of pages gives the same texts, in each language as many', () => {
	expect(texts(30)).toEqual(texts(30));
	const locales = Map.groupBy(corpus(30), ({ locale }) => locale);
	expect([...locales].map(([code, { length }]) => [code, length])).toEqual(
		LOCALES.map((code) => [code, 10]),
	);
});

test('an article has the length and the parts that help articles have', () => {
	const all = texts(150);
	const words = all.map((text) => text.split(/\s+/).length);
	const mean = words.reduce((sum, each) => sum + each, 0) / words.length;
	expect(mean).toBeGreaterThan(380);
	expect(mean).toBeLessThan(520);
	const share = (sign: string) => all.filter((text) => text.includes(sign)).length / all.length;
	expect([share('](./c.png)'), share(':::note')]).toEqual([0.5, 1]);
	expect(share('| --- |')).toBeGreaterThan(0.25);
});

test('few words are common and most are rare, as in any language', () => {
	const counts = Map.groupBy(
		texts(300)
			.join(' ')
			.toLowerCase()
			.match(/\p{L}+/gu) ?? [],
		(word) => word,
	);
	const sorted = [...counts.values()].map(({ length }) => length).sort((a, b) => b - a);
	const total = sorted.reduce((sum, each) => sum + each, 0);
	const common = sorted.slice(0, 50).reduce((sum, each) => sum + each, 0);
	expect(common / total).toBeGreaterThan(0.25);
	expect(sorted.length).toBeGreaterThan(5000);
});
