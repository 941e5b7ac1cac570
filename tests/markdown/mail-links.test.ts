import { expect, test } from 'vitest';
import { readText } from '../helpers/read-text.ts';

const links = (source: string): string[] =>
	readText(source, 'md').links.map(({ href, text }) => `${text} → ${href}`);
const html = (source: string): string => String(readText(source, 'md').body[0]);

test.each([
	['Skriv till kundtjänst@company.example idag.', 'kundtjänst@company.example'],
	['Skriv till kundtjänst@örtagård.example.', 'kundtjänst@örtagård.example'],
	['(post@företag.example), eller', 'post@företag.example'],
	['<kundtjänst@örtagård.example>', 'kundtjänst@örtagård.example'],
	['**help@a.bö.example**', 'help@a.bö.example'],
	['почта@пример.рф', 'почта@пример.рф'],
	['help@company.example och ö', 'help@company.example'],
])('in “%s” the link is the whole address', (source, address) => {
	expect(links(source)).toEqual([`${address} → mailto:${address}`]);
	expect(html(source)).toContain(`>${address}</a>`);
	expect(html(source)).not.toContain('&#x3C;');
});

test('what a writer linked or quoted as code stays as it is', () => {
	expect(links('[kundtjänst@a.example](./a.md) `å@b.example`')).toEqual([
		'kundtjänst@a.example → ./a.md',
	]);
});

test('a link is written so that every mail program knows it', () => {
	expect(html('[Skriv](mailto:kundtjänst@örtagård.example?subject=Hej)')).toContain(
		'href="mailto:kundtj%C3%A4nst@xn--rtagrd-lua5k.example?subject=Hej"',
	);
});
