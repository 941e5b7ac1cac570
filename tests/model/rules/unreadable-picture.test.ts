import { Buffer } from 'node:buffer';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

describe('unreadable-picture', () => {
	const check = (name: string, bytes: Buffer | string): string[] =>
		findings('unreadable-picture', {
			'sv/a/b.mdx': article(`![What it shows](./${name})`),
			[`sv/a/${name}`]: bytes,
		});
	const png = sharp({ create: { width: 30, height: 20, channels: 3, background: 'red' } });

	test('a picture of every kind that browsers show is fine', async () => {
		for (const kind of ['png', 'jpeg', 'webp', 'avif', 'gif'] as const) {
			expect(check(`c.${kind}`, await png.clone().toFormat(kind).toBuffer()), kind).toEqual([]);
		}
		expect(check('c.svg', '<svg xmlns="x" viewBox="0 0 1 1"></svg>')).toEqual([]);
		expect(check('c.svg', '<?xml version="1.0"?>\n<svg width="1" height="1" />')).toEqual([]);
	});

	test('an empty file, something else, and one that ends in the middle are errors', async () => {
		const whole = await png.clone().png().toBuffer();
		const webp = await png.clone().webp().toBuffer();
		expect([
			...check('c.png', ''),
			...check('c.png', '<html>Not found</html>'),
			...check('c.png', whole.subarray(0, -20)),
			...check('c.webp', webp.subarray(0, -4)),
			...check('c.jpg', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic')),
			...check('c.svg', '<svg xmlns="x"></svg>'),
		]).toMatchInlineSnapshot(`
			[
			  "sv/a/b.mdx:6:1 error: sv/a/c.png is empty. Save it again as PNG, JPEG, WebP, AVIF, GIF or SVG.",
			  "sv/a/b.mdx:6:1 error: sv/a/c.png is not a picture, whatever its name says. Save it again as PNG, JPEG, WebP, AVIF, GIF or SVG.",
			  "sv/a/b.mdx:6:1 error: sv/a/c.png ends in the middle: it was not saved or copied to its end. Save it again as PNG, JPEG, WebP, AVIF, GIF or SVG.",
			  "sv/a/b.mdx:6:1 error: sv/a/c.webp ends in the middle: it was not saved or copied to its end. Save it again as PNG, JPEG, WebP, AVIF, GIF or SVG.",
			  "sv/a/b.mdx:6:1 error: sv/a/c.jpg is in a format that browsers do not show, HEIC perhaps. Save it again as PNG, JPEG, WebP, AVIF, GIF or SVG.",
			  "sv/a/b.mdx:6:1 error: sv/a/c.svg has no size: its <svg> needs a viewBox, or width and height. Save it again as PNG, JPEG, WebP, AVIF, GIF or SVG.",
			]
		`);
	});

	test('a picture that no text shows is nobody’s problem', () => {
		const files = { 'sv/a/b.mdx': article(), 'sv/a/c.png': '' };
		expect(findings('unreadable-picture', files)).toEqual([]);
	});
});
