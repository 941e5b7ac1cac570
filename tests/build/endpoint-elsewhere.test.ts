import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../src/feedback/config.ts';
import { listen, type Listening } from '../../src/feedback/http-server.ts';
import { terminalLog } from '../../src/feedback/log.ts';
import { startFeedback, type Running } from '../../src/feedback/start-endpoint.ts';
import { readSite } from '../../src/read/read-site.ts';
import { createSiteApp } from '../../src/serve/site-app.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { expectBuilt, workshop, type Workshop } from '../helpers/build.ts';
import { freePort } from '../helpers/free-port.ts';
import { storedVotes } from '../helpers/stored-votes.ts';

/** A static host and the endpoint on another origin, as docs/ has it. */

let shop: Workshop;
let browser: Browser;
let site: Listening;
let endpoint: Running | undefined;
let ports: { site: number; endpoint: number };
/** What browsers said of themselves to the endpoint. */
let origins: (string | undefined)[] = [];
/** Of the static host; the endpoint has its own. */
let referrerPolicy = 'strict-origin-when-cross-origin';

beforeAll(async () => {
	shop = await workshop('tests/fixtures/web-host');
	ports = { site: await freePort(), endpoint: await freePort() };
	const file = join(shop.content, 'site.yaml');
	const yaml = (await readFile(file, 'utf8'))
		.replace(/^origin: .*$/m, `origin: http://127.0.0.1:${ports.site}`)
		.replace('/v1/votes', `http://127.0.0.1:${ports.endpoint}/v1/votes`);
	await writeFile(file, yaml);
	expectBuilt(await shop.build());
	const published = readSite(shop.content);
	const host = new Hono();
	host.use(async (c, next) => {
		await next();
		c.header('Referrer-Policy', referrerPolicy);
	});
	host.route('/', createSiteApp({ folder: shop.dist, site: published, feedback: new Hono() }));
	site = await listen(host, { port: ports.site, host: '127.0.0.1' });
	endpoint = await startEndpoint();
	browser = await launchBrowser();
}, 90_000);

afterAll(async () => {
	await browser.close();
	await Promise.all([site.close(), endpoint?.close()]);
	await shop.clear();
});

const store = (): string => `${shop.content}.db`;

async function startEndpoint(): Promise<Running> {
	const config = readConfig({
		FYR_PORT: String(ports.endpoint),
		FYR_STORE: `sqlite:${store()}`,
		FYR_MANIFEST: join(shop.dist, 'fyr-manifest.json'),
	});
	const around = ({ app }: { app: Hono }): Hono => {
		const heard = new Hono();
		heard.use(async (c, next) => {
			if (c.req.method === 'POST') origins.push(c.req.header('origin'));
			await next();
		});
		return heard.route('/', app);
	};
	return startFeedback({ config, log: terminalLog, around });
}

/** A page of the static host, in a browser of its own. What it logs as an error fails the test. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
	const context = await browser.newContext({ baseURL: site.url, ...options });
	onTestFinished(() => context.close());
	const page = await context.newPage();
	const faults: string[] = [];
	page.on('console', (message) => {
		// A connection that is refused is what some of these tests are about.
		if (message.type() === 'error' && !message.text().includes('ERR_')) faults.push(message.text());
	});
	onTestFinished(() => expect(faults).toEqual([]));
	await page.goto(path);
	return page;
}

const votes = (article: string) => storedVotes(store(), article, 'sv');
const answer = (page: Page, helpful: 'yes' | 'no') => page.locator(`.ask [value=${helpful}]`);
const thanked = (page: Page) => page.locator('[data-do=change]');

describe('an endpoint on another origin', () => {
	test('takes a vote by script, which the page’s policy and CORS allow', async () => {
		origins = [];
		const page = await open('/sv/inloggning/logga-in/');
		await answer(page, 'yes').click();
		await thanked(page).waitFor();
		expect(await votes('login/log-in')).toMatchObject([{ helpful: 'yes', via: 'fetch' }]);
		expect(origins).toEqual([site.url]);
	});

	test('takes a plain form with the origin that a browser sends, and leads back to the site', async () => {
		origins = [];
		const page = await open('/sv/inloggning/glomt-losenord/', { javaScriptEnabled: false });
		await answer(page, 'no').click();
		await page.waitForURL(`${site.url}/sv/feedback/thanks/`);
		expect(await votes('login/forgotten-password')).toMatchObject([{ helpful: 'no', via: 'form' }]);
		expect(origins).toEqual([site.url]);
	});

	test('knows the site’s form even where a host forbids to say where it comes from: the page allows it', async () => {
		origins = [];
		referrerPolicy = 'no-referrer';
		onTestFinished(() => void (referrerPolicy = 'strict-origin-when-cross-origin'));
		const page = await open('/sv/domaner/peka-doman/', { javaScriptEnabled: false });
		await answer(page, 'yes').click();
		await page.waitForURL(`${site.url}/sv/feedback/thanks/`);
		expect(await votes('domains/point-domain')).toMatchObject([{ helpful: 'yes' }]);
		expect(origins).toEqual([site.url]);
	});

	test('that is down is admitted, and takes the same vote once it is up again', async () => {
		await endpoint?.close();
		const page = await open('/sv/inloggning/byta-e-postadress/');
		await answer(page, 'no').click();
		const retry = page.locator('[data-do=retry]');
		await retry.waitFor();
		endpoint = await startEndpoint();
		await retry.click();
		await thanked(page).waitFor();
		expect(await votes('login/change-email-address')).toMatchObject([{ helpful: 'no' }]);
	});

	test('counts a reader with two tabs once, with the answer given last', async () => {
		const first = await open('/sv/e-post/e-post-i-mobilen/');
		const second = await first.context().newPage();
		await second.goto(first.url());
		await answer(first, 'yes').click();
		await thanked(first).waitFor();
		await answer(second, 'no').click();
		await thanked(second).waitFor();
		expect(await votes('email/set-up-phone')).toMatchObject([{ helpful: 'no' }]);
	});
});
