import { describe, expect, test } from 'vitest';
import { headerFinder, headerRules } from '../../src/hosts/header-rules.ts';
import { siteAt } from './site-files.ts';

const headersOf = headerFinder(headerRules(siteAt('https://help.example')));
const below = headerFinder(headerRules(siteAt('https://company.example/hj%C3%A4lp')));

const YEAR = 'public, max-age=31536000, immutable';

test.each([
	['/_astro/page.abc.css', YEAR],
	['/sv/pagefind/pagefind.sv_18d3585951.pf_meta', YEAR],
	['/sv/pagefind/index/sv_abc.pf_index', YEAR],
	['/sv/search/assist.0a1b.json', YEAR],
	['/sv/search/assist.json', 'no-cache'],
	['/sv/search/titles.json', 'no-cache'],
	['/sv/', 'no-cache'],
	['/sw.js', 'no-cache'],
	['/photo.png', 'no-cache'],
	['/sv/_astro/page.abc.css', 'no-cache'],
])('%s is kept: %s', (path, cache) => {
	expect(headersOf(path)['Cache-Control']).toBe(cache);
	expect(below(`/hjälp${path}`)['Cache-Control']).toBe(cache);
});

describe('a file', () => {
	test.each(['/favicon.svg', '/sv/Drawing.SVG', '/sitemap.xml'])(
		'%s that is a document may run nothing',
		(path) => {
			expect(headersOf(path)['Content-Security-Policy']).toContain('; sandbox;');
		},
	);

	test('of Markdown says what it is, and is not to be indexed', () => {
		expect(headersOf('/sv/konto/index.md')).toMatchObject({
			'Content-Type': 'text/markdown; charset=utf-8',
			'X-Robots-Tag': 'noindex',
		});
		expect(headersOf('/sv/konto/')).not.toHaveProperty('X-Robots-Tag');
	});

	test('of data for scripts is not to be indexed', () => {
		expect(headersOf('/sv/search/titles.json')['X-Robots-Tag']).toBe('noindex');
		expect(headersOf('/sv/search/assist.0a1b.json')).toMatchObject({
			'Cache-Control': YEAR,
			'X-Robots-Tag': 'noindex',
		});
	});
});
