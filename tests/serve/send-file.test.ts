import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Hono } from 'hono';
import { expect, onTestFinished, test } from 'vitest';
import { listen } from '../../src/feedback/http-server.ts';
import { siteSchema } from '../../src/schema/site.ts';
import { createSiteApp } from '../../src/serve/site-app.ts';
import { folderOf } from './folder.ts';

const large = randomBytes(3_000_000);

/** A site with a large download, on a port of its own. */
async function served(): Promise<{ url: string; folder: string }> {
	const folder = folderOf({ 'index.html': 'home', 'film.mp4': large, 'empty.txt': '' });
	const site = siteSchema.parse({
		name: 'Test',
		origin: 'https://help.example',
		locales: [{ code: 'sv', label: 'Svenska' }],
	});
	const app = createSiteApp({ folder, site, feedback: new Hono() });
	const server = await listen(app, { port: 0, host: '127.0.0.1' });
	onTestFinished(server.close);
	return { url: server.url, folder };
}

test('a large file comes whole, in the length that was said, and in parts', async () => {
	const { url } = await served();
	const whole = await fetch(`${url}/film.mp4`);
	expect(whole.headers.get('Content-Length')).toBe('3000000');
	expect(whole.headers.get('Content-Type')).toBe('video/mp4');
	expect(large.equals(Buffer.from(await whole.arrayBuffer()))).toBe(true);
	const part = await fetch(`${url}/film.mp4`, { headers: { Range: 'bytes=1000000-1999999' } });
	expect([part.status, part.headers.get('Content-Length')]).toEqual([206, '1000000']);
	const expected = large.subarray(1_000_000, 2_000_000);
	expect(expected.equals(Buffer.from(await part.arrayBuffer()))).toBe(true);
});

test('HEAD says how long a file is', async () => {
	const { url } = await served();
	for (const [file, length] of [
		['film.mp4', '3000000'],
		['empty.txt', '0'],
	]) {
		const head = await fetch(`${url}/${file}`, { method: 'HEAD' });
		expect([head.status, head.headers.get('Content-Length')]).toEqual([200, length]);
	}
	expect(await (await fetch(`${url}/empty.txt`)).text()).toBe('');
});

test.skipIf(process.platform !== 'linux')(
	'readers who leave midway keep no file open',
	async () => {
		const { url, folder } = await served();
		const open = (): number =>
			readdirSync('/proc/self/fd', { withFileTypes: true }).filter((entry) =>
				entry.isSymbolicLink(),
			).length;
		await (await fetch(`${url}/film.mp4`)).arrayBuffer();
		const before = open();
		for (let reader = 0; reader < 20; reader++) {
			const leaving = new AbortController();
			const { body } = await fetch(`${url}/film.mp4`, { signal: leaving.signal });
			await body?.getReader().read();
			leaving.abort();
		}
		await expect
			.poll(async () => (await sleep(20), open() - before), { timeout: 5000 })
			.toBeLessThan(5);
		expect(folder).not.toBe('');
	},
);
