import { expect, test } from 'vitest';
import { readText } from '../helpers/read-text.ts';

function html(source: string): string {
	return readText(source, 'md').body.join('').trim();
}

test('a word that a line would tear at its hyphen stays whole, but not in code', () => {
	expect(html('Din **e-post** och `e-post`.')).toBe(
		'<p>Din <strong><span class="whole">e-post</span></strong> och <code>e-post</code>.</p>',
	);
	expect(html('Om *e-ID*')).toContain('<em><span class="whole">e-ID</span></em>');
	expect(readText('## Om e-post', 'md').headings).toMatchObject([
		{ id: 'om-e-post', text: 'Om e-post' },
	]);
});

test('a number to call runs from left to right in every language, and so does a link to one', () => {
	expect(html('اتصل على +46 8 465 004 20.')).toBe(
		'<p>اتصل على <bdi dir="ltr">+46 8 465 004 20</bdi>.</p>',
	);
	expect(html('[+46 8 465](tel:+468465), [اتصل](tel:+468465), <a@b.example>')).toBe(
		'<p><a href="tel:+468465" dir="auto">+46 8 465</a>, <a href="tel:+468465" dir="auto">اتصل</a>, <a href="mailto:a@b.example" dir="auto">a@b.example</a></p>',
	);
});
