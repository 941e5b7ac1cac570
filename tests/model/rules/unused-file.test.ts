import { describe, expect, test } from 'vitest';
import { article, findings, picture } from '../../helpers/content.ts';

describe('unused-file', () => {
	const check = (text: string, files: Record<string, string>): string[] =>
		findings('unused-file', { 'sv/a/b.mdx': article(text), ...files });

	test('what is shown, linked to, or shown by code is in use', () => {
		const files = {
			'sv/a/c.png': picture('c'),
			'sv/a/c.sv.png': picture('sv'),
			'sv/a/form.pdf': '%PDF',
			'sv/a/photo.jpg': 'x',
			'sv/a/Gallery.astro': '<img src={import("./photo.jpg")} />',
		};
		expect(check('![C](./c.png) [Form](./form.pdf#page=2)', files)).toEqual([]);
	});

	test('what a draft, a snippet or an article with wrong front matter shows is, too', () => {
		const files = {
			'sv/a/d.mdx': '---\ntitel: D\n---\n\n![C](./c.png)\n',
			'sv/a/e.mdx': article('![D](./d.png)', 'status: draft'),
			'sv/_snippets/s.mdx': '[F](./f.zip)',
			'sv/_snippets/f.zip': 'PK',
			'sv/a/c.png': picture('c'),
			'sv/a/d.png': picture('d'),
		};
		expect(check('Text.', files)).toEqual([]);
	});

	test('what is left is a hint', () => {
		const files = { 'sv/a/c.png': 'x', 'sv/a/form.pdf': '%PDF', 'sv/notes.todo': 'x' };
		expect(check('Text.', files)).toMatchInlineSnapshot(`
			[
			  "sv/a/c.png:1:1 hint: No text shows this picture, so readers never see it. Write ![What it shows](./c.png) where they should, or remove it.",
			  "sv/a/form.pdf:1:1 hint: No text links to this file, so readers never get it. Write [its name](./form.pdf) where they should, or remove it.",
			]
		`);
	});
});
