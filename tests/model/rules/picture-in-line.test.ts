import { describe, expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';
import { drawing, plain } from '../../helpers/pictures.ts';

describe('picture-in-line', () => {
	const check = (text: string, bytes: Buffer | string): string[] =>
		findings('picture-in-line', { 'sv/a/b.mdx': article(text), 'sv/a/c.png': bytes });

	test('an icon or a drawing in a sentence is fine, and any picture by itself', async () => {
		expect(check('Press ![it](./c.png).', await plain(48, 48).png().toBuffer())).toEqual([]);
		expect(check('Press ![it](./c.png).', drawing('', 'viewBox="0 0 512 512"'))).toEqual([]);
		expect(check('Press.\n![it](./c.png)', await plain(800, 600).png().toBuffer())).toEqual([]);
	});

	test('the same picture may stand by itself elsewhere', async () => {
		const text = '![it](./c.png)\n\nPress ![it](./c.png).\n\n![it](./c.png)';
		const found = check(text, await plain(800, 600).png().toBuffer());
		expect(found.map((line) => line.split(' ', 1)[0])).toEqual(['sv/a/b.mdx:8:7']);
	});

	test('a screen in a sentence would be too small to see', async () => {
		expect(check('Press ![it](./c.png).', await plain(800, 600).png().toBuffer()))
			.toMatchInlineSnapshot(`
			[
			  "sv/a/b.mdx:6:7 warning: "./c.png" is 600 pixels high, and is shown as high as the words beside it. Put it on a line of its own.",
			]
		`);
	});
});
