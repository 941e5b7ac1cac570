import { describe, expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';
import { drawing, film, plain } from '../../helpers/pictures.ts';

describe('large-picture', () => {
	const check = (name: string, bytes: Buffer | string): string[] =>
		findings('large-picture', {
			'sv/a/b.mdx': article(`![What it shows](./${name})`),
			[`sv/a/${name}`]: bytes,
		});

	test('a picture as screens and telephones make them is fine', async () => {
		expect(check('c.png', await plain(4032, 3024).png().toBuffer())).toEqual([]);
		expect(check('c.gif', await film('gif'))).toEqual([]);
		expect(check('c.svg', drawing('', 'viewBox="0 0 20000 10000"'))).toEqual([]);
	});

	test('one of more pixels than anybody sees is told its figures, and what to do', async () => {
		expect(check('c.png', await plain(12_000, 300).png().toBuffer())).toMatchInlineSnapshot(`
			[
			  "sv/a/b.mdx:6:1 warning: sv/a/c.png has 12000 × 300 pixels; readers get at most 1216 × 30. Cut out what matters, or save it at that size.",
			]
		`);
		expect(check('c.png', await plain(1080, 16_800).png().toBuffer())).toMatchInlineSnapshot(`
			[
			  "sv/a/b.mdx:6:1 warning: sv/a/c.png has 1080 × 16800 pixels; readers get at most 640 × 9956. Cut out what matters, or save it at that size.",
			]
		`);
	});

	test('one of more bytes too, the sooner where every reader loads them', async () => {
		const png = await plain(30, 20).png().toBuffer();
		expect(check('c.png', Buffer.concat([png, Buffer.alloc(31_000_000)]))).toMatchInlineSnapshot(`
			[
			  "sv/a/b.mdx:6:1 warning: sv/a/c.png has 31.0 MB and 30 × 20 pixels; readers get at most 30 × 20. Cut out what matters, or save it at that size.",
			]
		`);
		const heavy = drawing(`<!-- ${'x'.repeat(4_000_000)} -->`);
		expect(check('c.svg', heavy)).toMatchInlineSnapshot(`
			[
			  "sv/a/b.mdx:6:1 warning: sv/a/c.svg has 4.0 MB, and every reader loads all of it. Save it with less detail, or a PNG of it.",
			]
		`);
	});
});
