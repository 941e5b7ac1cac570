import { hash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { readdirSync } from 'node:fs';
import { expect } from 'vitest';
import { readBuilt } from '../helpers/built-site.ts';
import { ask } from './ask.ts';
import { test } from './browse.ts';
import { parsePages } from './parse-pages.ts';

const article = '/sv/konto/logga-in/';

test('every page allows itself nothing but its own files and its own inline code', async ({
	browser,
}) => {
	for (const { path, policy, inlineCode, refresh } of await parsePages(browser)) {
		const own = inlineCode.map((code) => hash('sha256', code, 'base64'));
		const allowed = [...policy.matchAll(/'sha256-([^']+)'/g)].map(([, digest = '']) => digest);
		// A page that only leads on needs no more than the line that does so.
		const start =
			refresh === undefined
				? /^default-src 'none';.*script-src 'self' 'wasm-unsafe-eval'[ ;]/
				: /^default-src 'none'; base-uri 'none'; script-src 'sha256-[^' ]+'$/;
		expect(policy, path).toMatch(start);
		expect(policy, path).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
		expect(allowed.sort(), path).toEqual([...new Set(own)].sort());
	}
});

test('pages come with headers that keep them from being framed, guessed at or followed', async () => {
	const framed = "frame-ancestors 'none'";
	// XML may hold scripts, which would run where it is opened by itself.
	const sandboxed = `default-src 'none'; img-src data:; style-src 'unsafe-inline'; sandbox; ${framed}`;
	for (const [path, policy] of [
		[article, framed],
		['/sv/nowhere/', framed],
		['/sitemap.xml', sandboxed],
	] as const) {
		expect((await ask(path)).headers, path).toMatchObject({
			'content-security-policy': policy,
			'cross-origin-opener-policy': 'same-origin',
			'referrer-policy': 'strict-origin-when-cross-origin',
			'x-content-type-options': 'nosniff',
		});
		expect((await ask(path)).headers['set-cookie']).toBeUndefined();
	}
});

test('a page comes compressed as the browser likes it best, and plain if it likes neither', async () => {
	const plain = readBuilt(article);
	const brotli = await ask(article, { 'Accept-Encoding': 'gzip, deflate, br' });
	expect(brotli.headers['content-encoding']).toBe('br');
	expect(brotliDecompressSync(brotli.body).toString()).toBe(plain);
	const gzip = await ask(article, { 'Accept-Encoding': 'gzip, br;q=0' });
	expect(gzip.headers['content-encoding']).toBe('gzip');
	expect(gunzipSync(gzip.body).toString()).toBe(plain);
	const neither = await ask(article);
	expect(neither.headers['content-encoding']).toBeUndefined();
	expect(neither.body.toString()).toBe(plain);
	for (const { headers } of [brotli, gzip, neither])
		expect(headers.vary).toContain('Accept-Encoding');
});

test('a page is asked about again, and not sent again if it is the same', async () => {
	const first = await ask(article, { 'Accept-Encoding': 'br' });
	const etag = first.headers.etag ?? '';
	expect(first.headers).toMatchObject({
		'cache-control': 'no-cache',
		'content-type': 'text/html; charset=utf-8',
	});
	const again = await ask(article, { 'Accept-Encoding': 'br', 'If-None-Match': etag });
	expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag]);
	const changed = await ask(article, { 'Accept-Encoding': 'br', 'If-None-Match': '"other"' });
	expect([changed.status, changed.body.length]).toEqual([200, first.body.length]);
	const gzip = await ask(article, { 'Accept-Encoding': 'gzip' });
	expect(gzip.headers.etag).not.toBe(etag);
});

test('what has a fingerprint in its name is kept for a year', async () => {
	const picture = readdirSync('dist/_astro').find((name) => name.endsWith('.webp')) ?? '';
	const { status, headers } = await ask(`/_astro/${picture}`);
	expect(status).toBe(200);
	expect(headers).toMatchObject({
		'cache-control': 'public, max-age=31536000, immutable',
		'content-type': 'image/webp',
	});
});

test('an address without its last slash is corrected; one that leads out of the site is not there', async () => {
	const corrected = await ask(article.slice(0, -1));
	expect([corrected.status, corrected.headers.location]).toEqual([301, article]);
	for (const path of [
		'/../package.json',
		'/%2e%2e/package.json',
		'/..%2fpackage.json',
		'/.prerender/',
	]) {
		expect((await ask(path)).status, path).toBe(404);
	}
});

test('pages are only read, and HEAD sends no body', async () => {
	const head = await ask(article, {}, 'HEAD');
	expect([head.status, head.body.length]).toEqual([200, 0]);
	const post = await ask(article, {}, 'POST');
	expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD']);
});
