import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { redirectHtml } from '../../src/integrations/redirect-html.ts';
import { writeRedirectPages } from '../../src/integrations/redirect-pages.ts';
import { folderOf } from '../serve/folder.ts';

const sv = { lang: 'sv', dir: 'ltr', title: 'Flyttad', text: 'Här:' };

/** Old addresses that get a page, in a built site that has some files already. */
async function paged(from: string[]): Promise<Record<string, boolean>> {
	const dist = folderOf({ 'sv/konto/index.html': 'konto', 'form.pdf': 'pdf' });
	const redirects = from.map((each) => ({ from: each, to: '/sv/', href: '/sv/', locale: 'sv' }));
	const written = await writeRedirectPages(dist, {
		version: 1,
		base: '',
		published: {},
		words: { sv },
		redirects,
	});
	expect(readFileSync(join(dist, 'sv/konto/index.html'), 'utf8')).toBe('konto');
	return Object.fromEntries(written.map((one) => [one.from, one.page]));
}

test('an old address has a page where a file can have its name', async () => {
	expect(
		await paged([
			'/sv/old',
			'/old.html',
			'/Old.HTM',
			'/article.php',
			'/köp och sälj/帮助',
			'/100%25-nöjd',
			'/a%3Fb%23c',
			'/article.php?id=12',
			'/hc/3600*',
			'/old.html/more',
			'/form.pdf/x',
			'/sv/konto',
			'/a/../b',
			'/a//b',
			`/${'å'.repeat(200)}`,
		]),
	).toMatchInlineSnapshot(`
		{
		  "/100%25-nöjd": true,
		  "/Old.HTM": true,
		  "/a%3Fb%23c": true,
		  "/a/../b": false,
		  "/a//b": false,
		  "/article.php": true,
		  "/article.php?id=12": false,
		  "/form.pdf/x": false,
		  "/hc/3600*": false,
		  "/köp och sälj/帮助": true,
		  "/old.html": true,
		  "/old.html/more": false,
		  "/sv/konto": false,
		  "/sv/old": true,
		  "/åååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååå": false,
		}
	`);
});

test('what is gone has none', async () => {
	const source = {
		version: 1 as const,
		base: '',
		published: {},
		words: { sv },
		redirects: [{ from: '/gone', locale: 'sv' }],
	};
	expect(await writeRedirectPages(folderOf({}), source)).toEqual([{ from: '/gone', page: false }]);
});

describe('the page', () => {
	const html = redirectHtml('/sv/a/?x="1"&y', 'https://help.example/sv/a/', {
		...sv,
		text: 'A <b> & c',
	});

	test('allows its own script and nothing else', () => {
		const [, script = ''] = /<script>([^]*)<\/script>/.exec(html) ?? [];
		const source = `'sha256-${hash('sha256', script, 'base64')}'`;
		expect(html).toContain(`"default-src 'none'; base-uri 'none'; script-src ${source}"`);
	});

	test('shows words and address as they are, and leads on without JavaScript', () => {
		expect(html).toContain('A &lt;b&gt; &amp; c');
		expect(html).toContain(
			'<noscript><meta http-equiv="refresh" content="0; url=/sv/a/?x=&quot;1&quot;&amp;y"></noscript>',
		);
	});

	test('names the page that is meant instead, and does not forbid to index it', () => {
		expect(html).toContain('<link rel="canonical" href="https://help.example/sv/a/">');
		expect(html).not.toContain('noindex');
	});
});
