import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../src/feedback/config.ts';
import { terminalLog } from '../../src/feedback/log.ts';
import { startFeedback, type Running } from '../../src/feedback/start-endpoint.ts';
import { readSite } from '../../src/read/read-site.ts';
import { createSiteApp } from '../../src/serve/site-app.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { workshop, type Workshop } from '../helpers/build.ts';
import { freePort } from '../helpers/free-port.ts';
import { storedVotes } from '../helpers/stored-votes.ts';

/** A help center that lies in a folder of its company's host, as `origin: https://company.example/hjälp` says. */

const BASE = '/hjälp/v2';

let shop: Workshop;
let browser: Browser;
let server: Running;
let store: string;

beforeAll(async () => {
	shop = await workshop('tests/fixtures/three-locales');
	store = `${shop.content}.db`;
	const port = await freePort();
	const file = join(shop.content, 'site.yaml');
	const yaml = (await readFile(file, 'utf8'))
		.replace(/^origin: .*$/m, `origin: http://127.0.0.1:${port}${BASE}/`)
		.replace(/^featured:/m, 'search: { reportMisses: true }\n$&');
	await writeFile(file, yaml);
	const { succeeded, output } = await shop.build();
	expect(succeeded, output).toBe(true);
	const site = readSite(shop.content);
	const config = readConfig({
		FYR_PORT: String(port),
		FYR_STORE: `sqlite:${store}`,
		FYR_MANIFEST: join(shop.dist, 'fyr-manifest.json'),
	});
	server = await startFeedback({
		config,
		log: terminalLog,
		around: ({ app }) => createSiteApp({ folder: shop.dist, site, feedback: app }),
	});
	browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
	await browser.close();
	await server.close();
	await shop.clear();
});

/** A page of the site in a browser of its own. What it cannot load, or logs as an error, fails the test. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
	const context = await browser.newContext({ baseURL: server.url, locale: 'pt-BR', ...options });
	onTestFinished(() => context.close());
	const page = await context.newPage();
	const faults: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') faults.push(message.text());
	});
	page.on('response', (response) => {
		const { pathname } = new URL(response.url());
		const isBelow = `${decodeURI(pathname)}/`.startsWith(`${BASE}/`) || pathname === '/';
		const isMissing = response.status() >= 400 && !pathname.includes('no-such');
		if (!isBelow || isMissing) faults.push(`${response.status()} ${response.url()}`);
	});
	onTestFinished(() => expect(faults.filter((fault) => !fault.includes('404 (Not'))).toEqual([]));
	await page.goto(path);
	return page;
}

const pathOf = (page: Page): string => decodeURI(new URL(page.url()).pathname);

describe('a site below a path', () => {
	test('is found from the host’s first page, in the reader’s language', async () => {
		expect(pathOf(await open('/'))).toBe(`${BASE}/pt-br/`);
		expect(pathOf(await open(BASE, { locale: 'ar' }))).toBe(`${BASE}/ar/`);
		const other = await open(`${BASE}/`, { locale: 'ja' });
		expect(await other.locator('[data-languages] a').count()).toBe(3);
		await other.locator('[data-languages] a[hreflang=fi]').click();
		expect(pathOf(other)).toBe(`${BASE}/fi/`);
	});

	test('leads from its home page to an article, and from that to other languages and back', async () => {
		const page = await open(`${BASE}/pt-br/`);
		await page.locator('.featured a').first().click();
		await page.locator('form#feedback').waitFor();
		expect(pathOf(page)).toBe(`${BASE}/pt-br/cartao/perdi-meu-cartao/`);
		await page.locator('[data-languages] button').click();
		await page.locator('[data-languages] a[hreflang=ar]').click();
		await page.waitForURL('**/ar/card/**');
		await page.locator('[data-breadcrumbs] a').first().click();
		await page.waitForURL(`**/ar/`);
	});

	test('shows its pictures and its logo', async () => {
		const page = await open(`${BASE}/pt-br/cartao/fazer-cartao/`);
		const sizes = () =>
			page
				.locator('main img')
				.evaluateAll((images) =>
					images.map((image) => image instanceof HTMLImageElement && image.naturalWidth > 0),
				);
		await expect.poll(sizes).toEqual([true]);
	});

	test('finds its articles by search, and leads to them', async () => {
		const page = await open(`${BASE}/pt-br/`);
		await page.locator('[data-search-form] input').click();
		await page.locator('dialog input[name=q]').fill('renovar empréstimo');
		const first = page.locator('dialog [data-part=list] li > a').first();
		await expect.poll(() => first.textContent()).toContain('Renovar');
		await first.click();
		await page.locator('form#feedback').waitFor();
		expect(pathOf(page)).toBe(`${BASE}/pt-br/emprestimos/renovar-emprestimo/`);
	});

	test('searches in a fallback language, and on the page of results', async () => {
		const page = await open(`${BASE}/fi/search/?q=reservar livro`);
		await page.locator('#search-results[aria-busy=false]').waitFor();
		const links = () =>
			page
				.locator('[data-search-panel] li > a')
				.evaluateAll((all) =>
					all.map((link) => link instanceof HTMLAnchorElement && link.pathname),
				);
		const wanted = encodeURI(`${BASE}/fi/lainat/reservar-livro/`);
		await expect.poll(links).toContain(wanted);
		expect((await links()).every((path) => String(path).startsWith(encodeURI(BASE)))).toBe(true);
	});

	test('a vote on a fallback is one on the edition shown, and its reader is thanked in their own language', async () => {
		const page = await open(`${BASE}/fi/kortti/senha/esqueci-a-senha/`, {
			javaScriptEnabled: false,
		});
		await page.locator('.ask [value=yes]').click();
		await page.waitForURL('**/feedback/thanks/');
		expect(pathOf(page)).toBe(`${BASE}/fi/feedback/thanks/`);
		expect(await storedVotes(store, 'card/pin/forgotten-pin', 'pt-br')).toMatchObject([
			{ helpful: 'yes' },
		]);
	});

	test('takes a vote by script and by a plain form, and leads back to its own pages', async () => {
		const page = await open(`${BASE}/pt-br/emprestimos/multa/`);
		await page.locator('.ask [value=yes]').click();
		await page.locator('[data-do=change]').waitFor();
		const plain = await open(`${BASE}/pt-br/emprestimos/reservar-livro/`, {
			javaScriptEnabled: false,
		});
		await plain.locator('.ask [value=no]').click();
		await plain.waitForURL('**/feedback/thanks/');
		expect(pathOf(plain)).toBe(`${BASE}/pt-br/feedback/thanks/`);
		const { articles } = JSON.parse(await readFile(join(shop.dist, 'fyr-manifest.json'), 'utf8'));
		const idOf = (path: string): string =>
			Object.keys(articles).find((id) => articles[id]['pt-br']?.url === BASE + path) ?? '';
		expect(await storedVotes(store, idOf('/pt-br/emprestimos/multa/'), 'pt-br')).toMatchObject([
			{ helpful: 'yes', via: 'fetch' },
		]);
		expect(
			await storedVotes(store, idOf('/pt-br/emprestimos/reservar-livro/'), 'pt-br'),
		).toMatchObject([{ helpful: 'no', via: 'form' }]);
	});

	test('says in the language of an address that there is no page, and leads on from there', async () => {
		const page = await open(`${BASE}/pt-br/no-such-page/`);
		expect(await page.locator('html').getAttribute('lang')).toBe('pt-BR');
		await page.locator('main a').first().click();
		expect(pathOf(page)).toMatch(new RegExp(`^${BASE}/pt-br/.`));
	});

	test('keeps a former address leading on', async () => {
		const page = await open(`${BASE}/biblioteca/ajuda/`);
		await page.waitForURL('**/pt-br/');
		expect(pathOf(page)).toBe(`${BASE}/pt-br/`);
	});
});

describe('what search engines and others read', () => {
	const read = (file: string) => readFile(join(shop.dist, file), 'utf8');

	test('names whole addresses, the folder in each', async () => {
		const whole = encodeURI(server.url + BASE);
		expect(await read('robots.txt')).toContain(`Sitemap: ${whole}/sitemap.xml`);
		const sitemap = await read('sitemap.xml');
		const addresses = [...sitemap.matchAll(/(?:<loc>|href=")([^<"]+)/g)].map(
			([, url]) => url ?? '',
		);
		expect(addresses.length).toBeGreaterThan(50);
		expect(addresses.filter((address) => !address.startsWith(`${whole}/`))).toEqual([]);
		const article = await read('pt-br/emprestimos/multa/index.html');
		const named = [...article.matchAll(/"(http:[^"]+)"/g)].map(([, address]) => address ?? '');
		expect(named.length).toBeGreaterThan(5);
		expect(named.filter((address) => !address.startsWith(`${whole}/`))).toEqual([]);
	});

	test('no page names a path beside the folder', async () => {
		const pages = await Array.fromAsync(glob('**/*.html', { cwd: shop.dist }));
		expect(pages.length).toBeGreaterThan(40);
		for (const page of pages) {
			const paths = [
				...(await read(page)).matchAll(
					/(?:href|src|action|poster|content|data-\w+)="(?:0; url=)?(\/[^"]*)"/g,
				),
			];
			const beside = paths.filter(([, path]) => !decodeURI(path ?? '').startsWith(`${BASE}/`));
			expect([page, ...beside.map(([, path]) => path)]).toEqual([page]);
		}
	});
});
