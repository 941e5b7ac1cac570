import { Parser } from 'htmlparser2';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { builtPages, isBuilt, locales, manifest, readBuilt } from '../helpers/built-site.ts';

/** `<meta>` of a page by `property` or `name`; of a page that only leads on there is none of a picture. */
function metaOf(path: string): Map<string, string> {
	const meta = new Map<string, string>();
	const parser = new Parser({
		onopentag: (name, { property, name: key = property, content = '' }) => {
			if (name === 'meta' && key !== undefined) meta.set(key, content);
		},
	});
	parser.end(readBuilt(path));
	return meta;
}

const pages = builtPages()
	.map((path) => ({ path, meta: metaOf(path) }))
	.filter(({ meta }) => meta.has('og:title'));
const fileOf = (meta: Map<string, string>): string => new URL(meta.get('og:image') ?? '').pathname;
const articles = Object.values(manifest.articles).flatMap((editions) =>
	Object.values(editions).map(({ url }) => url),
);

test('every page names a picture that is there, and says what is on it', () => {
	expect(pages.length).toBeGreaterThan(articles.length);
	for (const { path, meta } of pages) {
		expect(isBuilt(fileOf(meta)), path).toBe(true);
		expect(Object.fromEntries(meta), path).toMatchObject({
			'og:image:alt': meta.get('og:title'),
			'og:image:type': 'image/png',
			'og:image:width': '1200',
			'og:image:height': '630',
			'twitter:card': 'summary_large_image',
		});
	}
});

test('each article has a picture of its own, which its structured data names, too', async () => {
	const own = pages.filter(({ path }) => articles.includes(path));
	expect(new Set(own.map(({ meta }) => fileOf(meta))).size).toBe(articles.length);
	for (const { path, meta } of own) {
		expect(readBuilt(path)).toContain(`"image":"${meta.get('og:image') ?? ''}"`);
	}
	const { width, height } = await sharp(`dist${fileOf(own[0]?.meta ?? new Map())}`).metadata();
	expect({ width, height }).toEqual({ width: 1200, height: 630 });
});

test('pages without a title of their own have the picture of the home page', () => {
	const pictureOf = (path: string) => metaOf(path).get('og:image');
	for (const locale of locales) {
		expect(pictureOf(`/${locale}/all/`)).toBe(pictureOf(`/${locale}/`));
		expect(pictureOf(`/${locale}/search/`)).toBe(pictureOf(`/${locale}/`));
	}
});
