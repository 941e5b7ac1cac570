import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { peerNamed, peerNames } from '../../../scripts/lib/bench/build/peers.ts';
import { gzipServer } from '../../../scripts/lib/bench/pages/gzip-server.ts';

test('a built site is served compressed, what is named by its content for ever', async () => {
	const dist = mkdtempSync(join(tmpdir(), 'fyr-bench-'));
	mkdirSync(join(dist, '_astro'));
	writeFileSync(join(dist, 'index.html'), '<p>Hello</p>');
	writeFileSync(join(dist, '_astro/a.css'), 'p{}');
	const server = await gzipServer(dist);
	onTestFinished(() => void server.close());
	const page = await fetch(`${server.url}/`);
	expect(await page.text()).toBe('<p>Hello</p>');
	expect(page.headers.get('Cache-Control')).toBe('no-cache');
	const style = await fetch(`${server.url}/_astro/a.css`);
	expect(style.headers.get('Cache-Control')).toContain('immutable');
	expect((await fetch(`${server.url}/b/`)).status).toBe(404);
});

test('every peer has an article of the same text, and a second one', () => {
	const articles = peerNames.map((name) => peerNamed(name).templates.article);
	expect(articles.filter((path) => !path.endsWith('/topic-1/article-1/'))).toEqual([]);
});

test('a peer nobody knows is named with those that there are', () => {
	expect(() => peerNamed('starlihgt')).toThrow(/There is no peer "starlihgt".*starlight/);
});
