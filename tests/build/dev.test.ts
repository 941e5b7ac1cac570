import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { launchBrowser } from '../helpers/browser.ts';
import { userEnvironment } from '../helpers/environment.ts';
import { openSqliteStore } from '../../src/feedback/store/sqlite.ts';
import { foldersFor } from '../helpers/content.ts';
import { readSite } from '../../src/read/read-site.ts';
import { storedVotes } from '../helpers/stored-votes.ts';
import { workshop, type Workshop } from '../helpers/build.ts';
import { crawl } from '../helpers/crawl.ts';
import { freePort } from '../helpers/free-port.ts';

let shop: Workshop;
let server: ChildProcess;
let url: string;
let store: string;

beforeAll(async () => {
	shop = await workshop('tests/fixtures/web-host');
	await edit('sv/email/create-mailbox.md', (text) =>
		text.replace(/^title:/m, 'status: draft\ntitle:'),
	);
	const port = await freePort();
	url = `http://127.0.0.1:${port}`;
	store = `${shop.content}.db`;
	await voteOf(store);
	server = spawn(process.execPath, ['bin/fyr.mjs', 'dev'], {
		env: userEnvironment({
			FYR_CONTENT: shop.content,
			FYR_PORT: String(port),
			FYR_STORE: `sqlite:${store}`,
		}),
		stdio: 'ignore',
	});
	await vi.waitFor(() => fetch(url), { timeout: 60_000, interval: 250 });
}, 90_000);

afterAll(async () => {
	server.kill('SIGTERM');
	await once(server, 'exit');
	await shop.clear();
	// It runs in this project, for the site that was built here before.
	await rm(foldersFor(shop.content).cache, { recursive: true });
});

test('dev shows a draft, and says that it is one', async () => {
	const html = await page('/sv/e-post/skapa-e-postkonto/');
	expect(html).toContain('bara du ser den här sidan');
});

test('dev has no link to what only a build makes', async () => {
	const { verdicts } = await crawl(url, readSite(shop.content).origin);
	expect(verdicts.size).toBeGreaterThan(10);
	expect([...verdicts].filter(([, { status }]) => status !== 200)).toEqual([]);
});

test('dev follows an edit', async () => {
	await edit('sv/login/log-in.mdx', (text) => text.replace(/^title: .*$/m, 'title: En ny rubrik'));
	await vi.waitFor(
		async () => expect(await page('/sv/inloggning/logga-in/')).toContain('>En ny rubrik<'),
		{ timeout: 15_000, interval: 250 },
	);
});

test('dev takes a writer’s vote, and keeps it apart from those of readers', async () => {
	const html = await page('/sv/inloggning/logga-in/');
	const revision = /name="revision" value="([^"]+)"/.exec(html)?.[1] ?? '';
	const body = { article: 'login/log-in', locale: 'sv', revision, helpful: 'no' };
	const response = await fetch(`${url}/v1/votes`, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify(body),
	});
	expect(response.status).toBe(204);
	const tries = join(foldersFor(shop.content).cache, 'tries/feedback.db');
	expect(await storedVotes(tries, 'login/log-in', 'sv')).toMatchObject([{ helpful: 'no' }]);
	expect(await storedVotes(store, 'login/log-in', 'sv')).toMatchObject([{ helpful: 'yes' }]);
});

test('dev shows a writer what readers said, under the article they said it of', async () => {
	const browser = await launchBrowser();
	onTestFinished(() => browser.close());
	const opened = await browser.newPage();
	await opened.goto(`${url}/sv/inloggning/logga-in/`);
	const said = opened.locator('.fyr-article-report');
	await said.waitFor();
	expect(await said.textContent()).toContain('Vad läsarna säger');
	// The reader's vote is on another text than that of the file, and the writer's is none.
	expect(await said.textContent()).toMatch(/sv\/login\/log-in\s+0 ja och 0 nej sedan/);
	await opened.goto(`${url}/sv/inloggning/glomt-losenord/`);
	await expect.poll(() => said.textContent()).toContain('Inga svar ännu');
});

/** A reader's vote on an earlier text of an article. */
async function voteOf(file: string): Promise<void> {
	const opened = await openSqliteStore(file);
	await opened.save({
		site: readSite(shop.content).origin,
		article: 'login/log-in',
		locale: 'sv',
		revision: 'r1',
		reader: 'a'.repeat(32),
		helpful: 'yes',
		reasons: [],
		comment: '',
		via: 'fetch',
		hasty: false,
		seq: 1,
		at: Date.now() - 86_400_000,
	});
	await opened.close();
}

test('a second dev shows another content root at another port, at the same time', async () => {
	const other = await workshop('tests/fixtures/three-locales');
	const port = await freePort();
	const env = userEnvironment({ FYR_PORT: String(port) });
	const args = ['bin/fyr.mjs', 'dev', '--root', other.root];
	const second = spawn(process.execPath, args, { env, stdio: 'ignore' });
	onTestFinished(async () => {
		second.kill('SIGTERM');
		await once(second, 'exit');
		await other.clear();
	});
	const address = `http://127.0.0.1:${port}/ar/`;
	await vi.waitFor(() => fetch(address), { timeout: 60_000, interval: 250 });
	expect(await (await fetch(address)).text()).toContain('<html lang="ar" dir="rtl"');
	// The first goes on, with its own pages only.
	expect(await page('/sv/inloggning/logga-in/')).toContain('>En ny rubrik<');
	expect((await fetch(`${url}/ar/`)).status).toBe(404);
});

test('dev shows a picture in the sizes that a build would publish', async () => {
	const html = await page('/sv/inloggning/logga-in/');
	const [address = ''] = /\/_astro\/[\w.-]+-\d+\.webp/.exec(html) ?? [];
	const response = await fetch(url + address);
	expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/webp']);
});

test('dev marks what a build would stop at: on its page, and in every list', async () => {
	const errors = async (of: string): Promise<string> =>
		(await fetch(`${url}/_fyr/errors?page=${encodeURIComponent(of)}`)).text();
	expect(await errors('/sv/')).toBe('');
	await edit('sv/login/log-in.mdx', (text) => `${text}\n[x](./gone.mdx)\n`);
	await vi.waitFor(async () => expect(await errors('/sv/')).toContain('One file has errors'));
	expect(await errors('/sv/inloggning/')).toContain('sv/login/log-in.mdx:');
	expect(await errors('/sv/inloggning/logga-in/')).toContain(
		'&quot;./gone.mdx&quot; leads to no article.',
	);
	expect(await errors('/sv/inloggning/glomt-losenord/')).toBe('');
	const browser = await launchBrowser();
	onTestFinished(() => browser.close());
	const opened = await browser.newPage();
	await opened.goto(`${url}/sv/inloggning/logga-in/`);
	const notice = opened.locator('main .fyr-errors');
	await notice.waitFor();
	expect(await notice.textContent()).toContain('sv/login/log-in.mdx has errors');
	await edit('sv/login/log-in.mdx', (text) => text.replace('\n[x](./gone.mdx)\n', ''));
});

async function page(path: string): Promise<string> {
	return (await fetch(url + path)).text();
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
	const path = join(shop.content, file);
	await writeFile(path, change(await readFile(path, 'utf8')));
}

test('dev searches what was built last', async () => {
	const response = await fetch(`${url}/sv/pagefind/pagefind-entry.json`);
	// The demo was built before these tests, as `npm test` orders its steps; its Swedish index is there.
	expect(response.status).toBe(200);
	expect(Object.keys(((await response.json()) as { languages: object }).languages)).toEqual(['sv']);
});
